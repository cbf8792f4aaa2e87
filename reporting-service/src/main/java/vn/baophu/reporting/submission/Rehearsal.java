package vn.baophu.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.error.Namings;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.obligation.Obligation;

/** Sending in without sending in: tells all that would be refused, and keeps nothing. */
@ApplicationScoped
class Rehearsal {
    private final Entries entries;
    private final EntityManager entities;
    private final Namings names;
    private final InstantSource clock;

    Rehearsal(Entries entries, EntityManager entities, Namings names, InstantSource clock) {
        this.entries = entries;
        this.entities = entities;
        this.names = names;
        this.clock = clock;
    }

    /** Refuses only what the caller may not send. */
    @Transactional
    Checks of(SubmitReport report, Caller caller, Language language) {
        var entry = entries.read(report, caller);
        var now = clock.instant();
        if (entry.obligation() != null) {
            tried(entry.obligation(), now, "", entry.faults());
        }
        for (var owed : entry.served()) {
            tried(owed, now, "/serves/" + report.serves().indexOf(owed.id()), entry.faults());
        }
        return Checks.of(names.named(entry.faults().list()), entry.findings(), language);
    }

    /** Whether the obligation would take it, tried on one that no longer belongs to the database. */
    private void tried(Obligation owed, Instant now, String pointer, Faults faults) {
        entities.detach(owed);
        try {
            owed.submitted(Ids.next(), now, LocalDate.ofInstant(now, BusinessDay.ZONE));
        } catch (Refused no) {
            faults.add(pointer, no.refusal(), no.faults().get(0).args().toArray());
        }
    }
}
