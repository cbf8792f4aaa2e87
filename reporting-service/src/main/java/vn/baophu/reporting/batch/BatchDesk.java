package vn.baophu.reporting.batch;

import static vn.baophu.reporting.batch.BatchRefusal.NOTHING_TO_SEND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.batch.SubmissionBatch.Tally;
import vn.baophu.reporting.submission.Incoming;
import vn.baophu.reporting.submission.Landing;
import vn.baophu.reporting.submission.ManyReports;

/** Sending many reports in: all of them, or none. */
@ApplicationScoped
class BatchDesk {
    private final BatchSearch search;
    private final Glance glance;
    private final ManyReports many;
    private final SubmissionBatches batches;
    private final Units units;
    private final EntityManager entities;
    private final InstantSource clock;
    private final BusinessDay day;

    BatchDesk(
            BatchSearch search,
            Glance glance,
            ManyReports many,
            SubmissionBatches batches,
            Units units,
            EntityManager entities,
            InstantSource clock,
            BusinessDay day) {
        this.search = search;
        this.glance = glance;
        this.many = many;
        this.batches = batches;
        this.units = units;
        this.entities = entities;
        this.clock = clock;
        this.day = day;
    }

    @Transactional
    SubmissionBatch take(Delivery delivery, boolean dryRun, Caller caller) {
        var now = clock.instant();
        var unit = areaOf(caller);
        var found = search.of(delivery.reports(), caller);
        glance.at(
                delivery.reports().stream()
                        .filter(report -> !found.owed().containsKey(report))
                        .toList(),
                found.regimes());
        var incoming = new ArrayList<Incoming>();
        found.owed().forEach((report, duty) -> incoming.add(report.incoming(duty)));
        var landings = many.look(incoming, caller.subject(), now);
        refuseIfAny(delivery);
        var batch = new SubmissionBatch(
                Ids.next(), delivery.format(), tally(delivery, landings), unit, caller.subject(), now);
        if (dryRun) {
            entities.clear(); // before any further query, which would write what was only tried
        } else {
            many.keep(landings, caller.subject(), now);
            batches.keep(batch, landings);
        }
        return batch;
    }

    private UUID areaOf(Caller caller) {
        return caller.national() || caller.unitCode() == null
                ? null
                : units.find(caller.unitCode(), day.today()).map(UnitOnDay::id).orElse(null);
    }

    private static Tally tally(Delivery delivery, List<Landing> landings) {
        var sent = landings.stream().filter(Landing::sent).toList();
        var figures = sent.stream()
                .mapToInt(landing -> landing.report().figures().size())
                .sum();
        return new Tally(sent.size(), landings.size() - sent.size(), delivery.blank(), figures);
    }

    /** Everything that is wrong, from the first row to the last. */
    private static void refuseIfAny(Delivery delivery) {
        var faults = new ArrayList<>(delivery.faults().list());
        for (var report : delivery.reports()) {
            report.faults().list().forEach(fault -> faults.add(report.spot().of(fault)));
        }
        faults.sort(Comparator.comparing(Fault::row, Comparator.nullsLast(Comparator.naturalOrder())));
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        if (delivery.reports().isEmpty()) {
            throw new Refused(NOTHING_TO_SEND);
        }
    }
}
