package vn.baophu.reporting.draft;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Forgets drafts whose report has moved on; every replica may do it. */
@Singleton
class DraftPurge {
    private final Drafts drafts;

    DraftPurge(Drafts drafts) {
        this.drafts = drafts;
    }

    @Scheduled(every = "6h", delayed = "20m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void purge() {
        drafts.forgetOutOfDate();
    }
}
