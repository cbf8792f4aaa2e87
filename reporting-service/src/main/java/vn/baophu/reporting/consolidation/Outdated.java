package vn.baophu.reporting.consolidation;

import java.util.UUID;

/**
 * A report below that was corrected after the relay had used it.
 *
 * @param used number of the version that the relay used
 * @param counts number of the version that counts now
 */
public record Outdated(UUID submission, int used, int counts) {}
