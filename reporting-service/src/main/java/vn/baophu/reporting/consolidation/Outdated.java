package vn.baophu.reporting.consolidation;

import java.util.UUID;

/**
 * A report below of which a newer version counts than the relay has used.
 *
 * @param used number of the version that the relay used
 * @param counts number of the version that counts now
 */
public record Outdated(UUID submission, int used, int counts) {}
