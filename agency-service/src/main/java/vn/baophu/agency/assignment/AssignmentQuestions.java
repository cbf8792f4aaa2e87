package vn.baophu.agency.assignment;

import static vn.baophu.agency.agency.AgencyRefusal.NO_SUCH_AGENCY;
import static vn.baophu.platform.error.PlatformRefusal.BAD_CURSOR;
import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.baophu.agency.agency.AgencyDirectory;
import vn.baophu.agency.entry.GivenId;
import vn.baophu.agency.search.Conditions;
import vn.baophu.agency.task.Tasks;
import vn.baophu.agency.unit.UnitDirectory;
import vn.baophu.agency.unit.UnitTree;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;

/** What can be asked of assignments: by the people of the issuing unit's area, and by those who have them. */
@ApplicationScoped
@Transactional
class AssignmentQuestions {
    private final Assignments assignments;
    private final AssignedTasks assigned;
    private final Tasks tasks;
    private final AgencyDirectory agencies;
    private final UnitDirectory units;
    private final UnitTree tree;
    private final BusinessDay day;

    AssignmentQuestions(
            Assignments assignments,
            AssignedTasks assigned,
            Tasks tasks,
            AgencyDirectory agencies,
            UnitDirectory units,
            UnitTree tree,
            BusinessDay day) {
        this.assignments = assignments;
        this.assigned = assigned;
        this.tasks = tasks;
        this.agencies = agencies;
        this.units = units;
        this.tree = tree;
        this.day = day;
    }

    Page<AssignmentView> ofTask(String idOrCode, AssignmentFilter filter, PageRequest page, Caller caller) {
        var task = tasks.named(idOrCode);
        var area = tree.of(caller);
        if (!area.contains(task.unitId()) && !assigned.with(caller, area).contains(task.id())) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
        return list(new Conditions().with("a.task.id = :task", "task", task.id()), filter, page, caller);
    }

    Page<AssignmentView> list(AssignmentFilter filter, PageRequest page, Caller caller) {
        return list(new Conditions(), filter, page, caller);
    }

    private Page<AssignmentView> list(Conditions wanted, AssignmentFilter filter, PageRequest page, Caller caller) {
        wanted.with("a.unitId = :unit", "unit", unit(filter.unit))
                .with("a.agencyId = :agency", "agency", agency(filter.agency))
                .with("a.period = :period", "period", filter.period)
                .with("a.state = :state", "state", filter.state)
                .with(
                        "a.id > :after",
                        "after",
                        page.afterKey().map(AssignmentQuestions::id).orElse(null));
        var area = tree.of(caller);
        if (!area.nation()) {
            wanted.always("(a.unitId in :units or a.agencyId in :agencies or a.task.facts.unitId in :units)")
                    .bind("units", area.units())
                    .bind("agencies", agencies.of(area, caller.agency()));
        }
        var found = Page.of(assignments.list(wanted, page.fetch()), page.limit(), each -> each.id()
                .toString());
        return views(found);
    }

    private Page<AssignmentView> views(Page<Assignment> found) {
        var today = day.today();
        var holders = found.items().stream().map(Assignment::holder).toList();
        var unitRefs = units.refs(holders.stream().map(Holder::unitId).toList(), today);
        var agencyIds = holders.stream().map(Holder::agencyId).filter(Objects::nonNull);
        var agencyRefs = agencies.refs(agencyIds.distinct().toList());
        return found.map(each -> AssignmentView.of(each, unitRefs, agencyRefs, today));
    }

    private static UUID id(String key) {
        return GivenId.of(key).orElseThrow(() -> new Refused(BAD_CURSOR));
    }

    private UUID unit(String unit) {
        return unit == null ? null : units.asked("unit", unit, day.today());
    }

    private UUID agency(String agency) {
        if (agency == null) {
            return null;
        }
        var found = agencies.find(List.of(agency)).get(agency);
        if (found == null) {
            throw new Refused(
                    new Faults().add("?agency", NO_SUCH_AGENCY, agency).list());
        }
        return found;
    }
}
