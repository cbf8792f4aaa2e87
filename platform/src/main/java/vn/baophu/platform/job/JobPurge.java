package vn.baophu.platform.job;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets jobs that came to their end long ago; what they made stays. */
@Singleton
class JobPurge {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Jobs jobs;
    private final InstantSource clock;

    JobPurge(Jobs jobs, InstantSource clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void purge() {
        jobs.forgetEndedBefore(clock.instant().minus(KEPT));
    }
}
