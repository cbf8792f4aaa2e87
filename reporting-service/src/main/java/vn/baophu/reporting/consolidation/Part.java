package vn.baophu.reporting.consolidation;

import java.util.UUID;
import vn.baophu.reporting.reporter.Reporter;

/**
 * A report that a relay has to consolidate.
 *
 * @param submission null while none was sent
 * @param number which sending of it enters the sums; null while none may
 */
record Part(Reporter reporter, UUID submission, Integer number) {}
