package vn.baophu.reporting.export;

import java.time.Instant;
import java.time.LocalDate;
import vn.baophu.reporting.reporter.Scope;

/**
 * Which reports go out, and for whom.
 *
 * @param regime code
 * @param title of the regime
 * @param period code
 * @param scope the area that is shown
 * @param today the day of {@code now}
 */
record PeriodHead(String regime, String title, String period, Scope scope, Instant now, LocalDate today) {}
