package vn.baophu.targets.adoption;

import static vn.baophu.targets.adoption.AdoptionRefusal.CASCADE_OUTDATED;
import static vn.baophu.targets.adoption.AdoptionRefusal.NOTHING_CHANGES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.annex.Annexes;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.cascade.CascadeView;
import vn.baophu.targets.cascade.Cascades;
import vn.baophu.targets.cascade.Cut;
import vn.baophu.targets.cascade.Shares;
import vn.baophu.targets.ground.PrintedHere;
import vn.baophu.targets.intake.IntakeDesk;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.plan.Plans;
import vn.baophu.targets.target.Targets;

/** Adopts cascades. */
@ApplicationScoped
class AdoptionDesk {
    private final Plans plans;
    private final Cascades cascades;
    private final Shares shares;
    private final Annexes annexes;
    private final Targets targets;
    private final IntakeDesk intake;
    private final Horizons horizons;
    private final Area area;
    private final IfMatch ifMatch;
    private final InstantSource clock;

    AdoptionDesk(
            Plans plans,
            Cascades cascades,
            Shares shares,
            Annexes annexes,
            Targets targets,
            IntakeDesk intake,
            Horizons horizons,
            Area area,
            IfMatch ifMatch,
            InstantSource clock) {
        this.plans = plans;
        this.cascades = cascades;
        this.shares = shares;
        this.annexes = annexes;
        this.targets = targets;
        this.intake = intake;
        this.horizons = horizons;
        this.area = area;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    /** All its annexes are taken, or none. */
    @Transactional
    AdoptedView adopt(String name, UUID id, Caller caller) {
        var plan = plans.named(name, horizons.of(caller));
        area.mustCover(caller, plan.unitId());
        plans.locked(plan);
        plan.mustBeDraft();
        var cascade = cascades.of(plan, id);
        ifMatch.mustMatch(cascade.version());
        cascade.adopt(clock.instant(), caller.subject());
        var cuts = cascades.cutsOf(cascade);
        var printed = PrintedHere.of(targets.printedIn(plan));
        mustBeOfToday(cuts, printed);
        var tables = new AnnexesOfCascade(cascade, cuts, shares.of(cascade), printed).tables(lastOrdinal(plan));
        if (tables.isEmpty()) {
            throw new Refused(NOTHING_CHANGES);
        }
        var taken = intake.takeAll(plan.id().toString(), tables, caller);
        cascades.flush();
        return AdoptedView.of(CascadeView.whole(cascade, cuts), taken);
    }

    private static void mustBeOfToday(List<Cut> cuts, PrintedHere printed) {
        var faults = new Faults();
        for (var cut : cuts) {
            var now = printed.participants(cut.holder(), cut.topic());
            if (!Objects.equals(now, cut.printed())) {
                var title = cut.holder().name() + ", " + cut.topic().title();
                faults.add(
                        (String) null,
                        CASCADE_OUTDATED,
                        title,
                        Objects.requireNonNullElse(cut.printed(), "—"),
                        Objects.requireNonNullElse(now, "—"));
            }
        }
        faults.refuseIfAny();
    }

    private int lastOrdinal(Plan plan) {
        return annexes.list("plan = ?1 and source = ?2", plan, Source.ANNEX).stream()
                .mapToInt(Annex::ordinal)
                .max()
                .orElse(0);
    }
}
