package vn.baophu.platform.job;

/** The life of a job. One that a crash interrupts stays RUNNING until somebody takes it up again. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED
}
