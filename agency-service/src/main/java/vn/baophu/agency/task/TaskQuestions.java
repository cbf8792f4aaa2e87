package vn.baophu.agency.task;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.baophu.agency.agency.AgencyDirectory;
import vn.baophu.agency.search.Conditions;
import vn.baophu.agency.search.SearchText;
import vn.baophu.agency.unit.UnitDirectory;
import vn.baophu.agency.unit.UnitTree;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;

/** What can be asked of tasks: by the people of the issuing unit's area, and by those who have to carry them out. */
@ApplicationScoped
@Transactional
class TaskQuestions {
    private final Tasks tasks;
    private final SharedTasks shared;
    private final AgencyDirectory agencies;
    private final UnitDirectory units;
    private final UnitTree tree;
    private final BusinessDay day;

    TaskQuestions(
            Tasks tasks,
            SharedTasks shared,
            AgencyDirectory agencies,
            UnitDirectory units,
            UnitTree tree,
            BusinessDay day) {
        this.tasks = tasks;
        this.shared = shared;
        this.agencies = agencies;
        this.units = units;
        this.tree = tree;
        this.day = day;
    }

    Page<TaskView> list(TaskFilter filter, PageRequest page, Caller caller) {
        var wanted = new Conditions()
                .with("t.facts.plan = :plan", "plan", filter.plan())
                .with("t.facts.unitId = :unit", "unit", unit(filter.unit()))
                .with("t.facts.role = :role", "role", filter.role())
                .with("t.facts.schedule = :schedule", "schedule", filter.schedule())
                .with("t.facts.code > :after", "after", page.afterKey().orElse(null));
        if (filter.lead() != null) {
            ledBy(filter.lead(), wanted);
        }
        var area = tree.of(caller);
        if (!area.nation()) {
            wanted.always("(t.facts.unitId in :area or t.id in :shared)")
                    .bind("area", area.units())
                    .bind("shared", shared.with(caller, area));
        }
        var found = Page.of(tasks.list(wanted, page.fetch()), page.limit(), Task::code);
        var bearers = bearers(found.items());
        return found.map(task -> TaskView.of(task, bearers));
    }

    TaskView one(String idOrCode, Caller caller) {
        var task = tasks.named(idOrCode);
        var area = tree.of(caller);
        if (!area.contains(task.unitId()) && !shared.with(caller, area).contains(task.id())) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
        return view(task);
    }

    TaskView view(Task task) {
        return TaskView.of(task, bearers(List.of(task)));
    }

    /** An agency by id or code, or a part of a printed name. */
    private void ledBy(String lead, Conditions wanted) {
        var agency = agencies.find(List.of(lead)).get(lead);
        var who = agency == null ? "p.searchName like :lead escape '!'" : "p.agencyId = :lead";
        wanted.with(
                "exists (select 1 from TaskParty p where p.task = t and p.part = LEAD and " + who + ")",
                "lead",
                agency == null ? SearchText.containing(lead) : agency);
    }

    private Bearers bearers(List<Task> found) {
        var parties = found.stream()
                .flatMap(task -> Arrays.stream(Part.values()).flatMap(part -> task.parties(part).stream()))
                .toList();
        var agencyIds = parties.stream().map(TaskParty::agencyId).filter(Objects::nonNull);
        var unitIds =
                Stream.concat(found.stream().map(Task::unitId), parties.stream().map(TaskParty::unitId));
        return new Bearers(agencies.refs(agencyIds.distinct().toList()), units.refs(unitIds.toList(), day.today()));
    }

    private UUID unit(String unit) {
        return unit == null ? null : units.asked("unit", unit, day.today());
    }
}
