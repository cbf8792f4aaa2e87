package vn.baophu.houserules.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.baophu.contracts.ReportReturned;
import vn.baophu.platform.outbox.Outbox;

/** Announces facts like a use case does. */
@ApplicationScoped
class Facts {
    private final Outbox outbox;

    Facts(Outbox outbox) {
        this.outbox = outbox;
    }

    /** As many facts about one submission, their revisions counting from 1. */
    @Transactional
    List<ReportReturned> announce(UUID submission, int many, String reason) {
        List<ReportReturned> facts = new ArrayList<>();
        for (int revision = 1; revision <= many; revision++) {
            ReportReturned fact = returned(submission, revision, reason);
            outbox.append(fact);
            facts.add(fact);
        }
        return facts;
    }

    @Transactional
    void announceAndFail() {
        outbox.append(returned(UUID.randomUUID(), 1, "never said"));
        throw new IllegalStateException("The use case ends badly");
    }

    void announceWithoutTransaction() {
        outbox.append(returned(UUID.randomUUID(), 1, "never said"));
    }

    static ReportReturned returned(UUID submission, int revision, String reason) {
        return new ReportReturned(
                UUID.randomUUID(),
                Instant.parse("2024-07-01T01:15:00Z"),
                submission,
                revision,
                null,
                "000-R01",
                "2024-S1",
                null,
                null,
                null,
                null,
                false,
                reason,
                List.of());
    }
}
