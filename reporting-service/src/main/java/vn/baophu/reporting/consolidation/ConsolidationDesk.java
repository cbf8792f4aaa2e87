package vn.baophu.reporting.consolidation;

import static vn.baophu.reporting.consolidation.ConsolidationRefusal.NOT_A_RELAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.obligation.ObligationKind;
import vn.baophu.reporting.obligation.Obligations;
import vn.baophu.reporting.reporter.Names;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.submission.ReportMoved;

/** Summing for relays, remembering what they used, and telling them when that is no longer what is so. */
@ApplicationScoped
class ConsolidationDesk {
    private final Consolidations consolidations;
    private final Obligations obligations;
    private final Units units;
    private final Reach reach;
    private final Names names;
    private final Event<UsedReportMoved> used;

    ConsolidationDesk(
            Consolidations consolidations,
            Obligations obligations,
            Units units,
            Reach reach,
            Names names,
            Event<UsedReportMoved> used) {
        this.consolidations = consolidations;
        this.obligations = obligations;
        this.units = units;
        this.reach = reach;
        this.names = names;
        this.used = used;
    }

    @Transactional
    ConsolidationView of(UUID obligation, Caller caller) {
        var owed = obligations.withId(obligation);
        reach.mustCover(caller, owed.reporter(), owed.cutOffOn());
        if (owed.kind() != ObligationKind.CONSOLIDATION) {
            throw new Refused(NOT_A_RELAY);
        }
        var passed = passed(owed);
        var parts = consolidations.parts(owed, passed);
        var missing = parts.stream()
                .filter(part -> part.number() == null)
                .map(Part::reporter)
                .toList();
        List<Outdated> outdated =
                owed.submissionId() == null ? List.of() : consolidations.outdated(owed.submissionId());
        return ConsolidationView.of(owed, consolidations.totals(owed, passed), parts, names.of(missing), outdated);
    }

    void follow(@Observes ReportMoved moved) {
        var owed = moved.report().obligation();
        users(moved).forEach(user -> used.fire(new UsedReportMoved(user, moved.report(), moved.move(), moved.at())));
        if (owed.kind() == ObligationKind.CONSOLIDATION && moved.move().sends()) {
            consolidations.remember(moved.report(), passed(owed));
        }
    }

    /** Whose report holds figures that are no longer so; of a report that counts only acceptance changes that. */
    private List<UUID> users(ReportMoved moved) {
        var report = moved.report();
        var version = report.last().number();
        if (moved.move().accepts() && version > 1) {
            return consolidations.thatUsed(report.id(), 1, version - 1);
        }
        return moved.move().undoes() && !report.acceptance().given()
                ? consolidations.thatUsed(report.id(), version, version)
                : List.of();
    }

    private Passed passed(Obligation owed) {
        var top = owed.reporter().areaUnitId();
        return Passed.of(owed, top == null ? null : units.tree(top, owed.cutOffOn()));
    }
}
