package vn.baophu.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets answers that nobody may still ask for. */
@Singleton
class AnswerPurge {
    /** Callers may count on seven days; the eighth is for clocks and zones. */
    private static final Duration KEPT = Duration.ofDays(8);

    private final Answers answers;
    private final InstantSource clock;

    AnswerPurge(Answers answers, InstantSource clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void purge() {
        answers.forgetOlderThan(clock.instant().minus(KEPT));
    }
}
