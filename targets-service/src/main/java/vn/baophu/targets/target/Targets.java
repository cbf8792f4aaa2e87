package vn.baophu.targets.target;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.targets.target.TargetRefusal.NO_SUCH_TARGET;
import static vn.baophu.targets.target.TargetRefusal.PLAN_TOO_LARGE_TO_CHECK;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.targets.plan.Conditions;
import vn.baophu.targets.plan.Horizon;
import vn.baophu.targets.plan.Plan;

/** The printed figures of all plans. Every method runs one statement. */
@ApplicationScoped
public class Targets implements PanacheRepositoryBase<Target, UUID> {
    /** So many figures are checked at once without need of more memory than the service has. */
    private static final long MOST_CHECKED = 20_000;

    private static final String WHOLE = "from Target t join fetch t.plan p join fetch t.annex a where ";
    private static final String COUNTING =
            WHOLE + "p.lineage = ?1 and p.standing.issuedAt is not null and t.standsBehind is null";

    /** Every figure the plan prints, in the order in which they were taken in. */
    public List<Target> printedIn(Plan plan) {
        return list(WHOLE + "p = ?1 order by t.id", plan);
    }

    /** Refuses with {@code PLAN_TOO_LARGE_TO_CHECK}, before any figure is loaded. */
    public void mustBeCheckable(Plan plan) {
        if (!areCheckable(plan)) {
            throw new Refused(PLAN_TOO_LARGE_TO_CHECK, MOST_CHECKED);
        }
    }

    /** Whether the plan prints no more figures than are checked at once. */
    public boolean areCheckable(Plan plan) {
        return count("plan", plan) <= MOST_CHECKED;
    }

    /** The results of earlier years that the plan itself starts from, of one holder and indicator. */
    public List<Target> baselines(Target of, int year) {
        var figure = of.figure();
        return list(
                WHOLE + "p = ?1 and t.holder.id = ?2 and t.figure.indicator = ?3 and t.figure.year = ?4"
                        + " and t.figure.kind = BASELINE order by t.id",
                of.plan(),
                of.holder().id(),
                figure.indicator(),
                year);
    }

    /** What counts of issued papers of this plan and its amendments, for these units. */
    public List<Target> countingIn(UUID lineage, Collection<UUID> units) {
        return list(COUNTING + " and t.holder.id in ?2", lineage, units);
    }

    /** What counts of all issued papers of this plan and its amendments. */
    public List<Target> countingIn(UUID lineage) {
        return list(COUNTING, lineage);
    }

    /** What this plan with its issued amendments sets for one unit on that day. */
    public List<Target> inForce(Plan plan, UUID unit, LocalDate day) {
        return list(
                COUNTING + " and t.holder.id = ?2 and (p.paper.inForceFrom is null or p.paper.inForceFrom <= ?3)"
                        + " and (t.inForceTo is null or t.inForceTo >= ?3) order by t.id",
                plan.lineage(),
                unit,
                day);
    }

    Page<Target> page(Conditions conditions, PageRequest page) {
        conditions.after("t.id", page);
        List<Target> rows = find(WHOLE + conditions.where() + " order by t.id", conditions.values())
                .range(0, page.limit())
                .list();
        return Page.of(rows, page.limit(), target -> target.id().toString());
    }

    /** What else is printed for the same subjects, by the figure that counts. */
    Map<UUID, List<Target>> behind(Collection<Target> counting) {
        List<Target> others = list(
                WHOLE + "t.standsBehind in ?1 order by t.id",
                counting.stream().map(Target::id).toList());
        return others.stream().collect(Collectors.groupingBy(Target::standsBehind));
    }

    /**
     * The results and targets of the year before for the same units and indicators: those that count in papers of the same
     * issuing units, and those of the papers themselves while they are drafts. No statement where nothing is asked.
     */
    List<Target> ofLastYear(Collection<Target> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        return list(
                WHOLE + "p.unitId in ?1 and t.holder.id in ?2 and t.figure.indicator in ?3 and t.figure.year in ?4"
                        + " and t.figure.kind in (TARGET, BASELINE) and t.standsBehind is null"
                        + " and (p.standing.issuedAt is not null or p in ?5) order by t.id",
                asked.stream().map(target -> target.plan().unitId()).collect(Collectors.toSet()),
                asked.stream().map(target -> target.holder().id()).collect(Collectors.toSet()),
                asked.stream().map(target -> target.figure().indicator()).collect(Collectors.toSet()),
                asked.stream().map(target -> target.figure().year() - 1).collect(Collectors.toSet()),
                asked.stream().map(Target::plan).collect(Collectors.toSet()));
    }

    /** The figure with this id, also of a draft; refuses with {@code NO_SUCH_TARGET}, {@code OUTSIDE_YOUR_AREA}. */
    public Target seen(UUID id, Horizon horizon) {
        var target =
                find(WHOLE + "t.id = ?1", id).firstResultOptional().orElseThrow(() -> new Refused(NO_SUCH_TARGET, id));
        if (!horizon.shows(target.holder().id())) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
        return target;
    }
}
