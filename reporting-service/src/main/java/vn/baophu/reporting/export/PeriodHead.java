package vn.baophu.reporting.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Which reports go out, and for whom.
 *
 * @param regime code
 * @param title of the regime
 * @param period code
 * @param units the area that is shown; null for all
 * @param today the day of {@code now}
 */
record PeriodHead(String regime, String title, String period, Set<UUID> units, Instant now, LocalDate today) {}
