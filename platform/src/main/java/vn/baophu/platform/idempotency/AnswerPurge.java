package vn.baophu.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

/** Forgets answers that nobody may still ask for. */
@Singleton
class AnswerPurge {
    private final Answers answers;

    AnswerPurge(Answers answers) {
        this.answers = answers;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void purge() {
        answers.forgetOld();
    }
}
