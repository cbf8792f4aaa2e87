package vn.baophu.reporting.consolidation;

import java.util.UUID;

/**
 * A report below that is no longer what the relay has used.
 *
 * @param used number of the version that the relay used
 * @param counts number of the newer version that counts now; absent where that one was given back or taken back and none
 *     counts yet
 */
public record Outdated(UUID submission, int used, Integer counts) {}
