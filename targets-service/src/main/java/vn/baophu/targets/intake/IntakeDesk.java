package vn.baophu.targets.intake;

import static vn.baophu.targets.annex.AnnexRefusal.ANNEX_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.annex.Annexes;
import vn.baophu.targets.dossier.Dossiers;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.plan.Plans;
import vn.baophu.targets.target.Target;
import vn.baophu.targets.target.Targets;

/** Takes a table into a draft: the one way in for figures, whoever made them. */
@ApplicationScoped
public class IntakeDesk {
    private final Plans plans;
    private final Annexes annexes;
    private final Targets targets;
    private final TableChecker checker;
    private final Dossiers dossiers;
    private final Horizons horizons;
    private final Area area;

    IntakeDesk(
            Plans plans,
            Annexes annexes,
            Targets targets,
            TableChecker checker,
            Dossiers dossiers,
            Horizons horizons,
            Area area) {
        this.plans = plans;
        this.annexes = annexes;
        this.targets = targets;
        this.checker = checker;
        this.dossiers = dossiers;
        this.horizons = horizons;
        this.area = area;
    }

    /**
     * Takes the whole table or refuses it with every fault of every row. The very same table at the same place again changes
     * nothing; another one there is {@code ANNEX_EXISTS}, a plan that is no draft {@code ALREADY_ISSUED}, one with too many
     * figures {@code PLAN_TOO_LARGE_TO_CHECK}.
     */
    @Transactional
    public Intake take(TableAsSent sent, Caller caller) {
        var plan = locked(sent.plan(), caller);
        targets.mustBeCheckable(plan);
        var printed = targets.printedIn(plan);
        return annexes.at(plan, sent.heading())
                .map(there -> again(plan, there, sent, printed))
                .orElseGet(() -> first(plan, sent, printed));
    }

    /**
     * Takes whole tables into places of a draft where none is yet, or refuses them all; the rulebook is read once, when all
     * are in.
     */
    @Transactional
    public IntakeOfSeveral takeAll(String name, List<TableAsSent> tables, Caller caller) {
        var plan = locked(name, caller);
        plan.mustBeDraft();
        var all = new ArrayList<>(targets.printedIn(plan));
        var taken = new LinkedHashMap<Annex, List<Target>>();
        for (var sent : tables) {
            var table = checker.check(sent, plan, all);
            var annex = table.annex(plan, sent);
            var own = table.targets(plan, annex);
            keep(plan, annex, own);
            all.addAll(own);
            taken.put(annex, own);
        }
        return IntakeOfSeveral.of(taken, dossiers.of(plan, all));
    }

    private Plan locked(String name, Caller caller) {
        var plan = plans.named(name, horizons.of(caller));
        area.mustCover(caller, plan.unitId());
        plans.locked(plan);
        return plan;
    }

    private Intake again(Plan plan, Annex there, TableAsSent sent, List<Target> printed) {
        if (!there.isSameAs(sent.heading(), sent.fingerprint())) {
            throw new Refused(ANNEX_EXISTS, there.source(), there.ordinal());
        }
        var own = printed.stream().filter(target -> target.annex() == there).toList();
        return Intake.of(there, Intake.Outcome.UNCHANGED, own, dossiers.of(plan, printed));
    }

    private Intake first(Plan plan, TableAsSent sent, List<Target> printed) {
        plan.mustBeDraft();
        var table = checker.check(sent, plan, printed);
        var annex = table.annex(plan, sent);
        var own = table.targets(plan, annex);
        var all = Stream.concat(printed.stream(), own.stream()).toList();
        return Intake.of(
                annex, sent.dryRun() ? Intake.Outcome.TRIED : keep(plan, annex, own), own, dossiers.of(plan, all));
    }

    private Intake.Outcome keep(Plan plan, Annex annex, List<Target> own) {
        plan.takeTable();
        annexes.persist(annex);
        targets.persist(own);
        targets.flush();
        return Intake.Outcome.TAKEN;
    }
}
