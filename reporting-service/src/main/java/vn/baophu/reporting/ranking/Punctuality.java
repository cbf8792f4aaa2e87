package vn.baophu.reporting.ranking;

import java.util.Set;
import java.util.UUID;

/**
 * Who kept the due moments of a period. An extended one counts as extended, and whoever was let off keeps it anyway.
 *
 * @param late whose first sending came at or after it
 * @param overdue who has sent nothing though it has passed
 */
record Punctuality(Set<UUID> late, Set<UUID> overdue) {}
