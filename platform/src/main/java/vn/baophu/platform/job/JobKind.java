package vn.baophu.platform.job;

import vn.baophu.platform.security.Caller;

/**
 * One kind of long work; a bean of this type is all a service adds. It runs inside a transaction in which the job also
 * ends: what it writes and the end of the job are kept together or not at all, and after a crash it runs from its beginning.
 */
public interface JobKind {
    /** Names the kind for ever: jobs that wait are found by it after a new release. */
    String name();

    /**
     * Does the work, in the name of its owner ({@code CurrentCaller} tells the same).
     *
     * @param subject what was given when the job was asked for
     * @return path of what came out, e.g. {@code /api/v1/plans/…/readings/…}
     * @throws vn.baophu.platform.error.Refused the job fails for these reasons and is not tried again
     */
    String work(String subject, Caller owner, Progress progress);

    /** The job has failed for good; in the transaction that notes it, whose work is undone. */
    default void failed(String subject) {}

    /** How far the work is; told to whoever follows the job at once, in a transaction of its own. */
    @FunctionalInterface
    interface Progress {
        /** @param total null while unknown */
        void at(long done, Long total);
    }
}
