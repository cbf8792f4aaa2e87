package vn.baophu.reporting.proof;

import java.util.UUID;

/**
 * One link of the chain of a reporter.
 *
 * @param position 1 for the first
 * @param said hash of the words and figures
 * @param content hash of the canonical content
 * @param seal hash of content and acceptance
 * @param previous hash of the link before; 32 zeros for the first
 * @param hash SHA-256 of {@code previous} and {@code seal}
 */
record Link(
        UUID reporter,
        long position,
        UUID submission,
        int revision,
        int sending,
        Hash said,
        Hash content,
        Hash seal,
        Hash previous,
        Hash hash) {
    /** Whether its hash is that of what it says itself. */
    boolean sound() {
        return hash.equals(previous.next(seal));
    }
}
