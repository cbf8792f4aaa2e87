package vn.baophu.agency.assignment;

import static java.util.stream.Collectors.toMap;
import static vn.baophu.agency.assignment.AssignmentRefusal.ASSIGNED_OTHERWISE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.baophu.agency.task.Task;
import vn.baophu.agency.task.Tasks;
import vn.baophu.agency.unit.UnitTree;
import vn.baophu.contracts.DueDayExtended;
import vn.baophu.contracts.ReportAccepted;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;

/** Giving tasks to units and agencies, and learning that reports did them. */
@ApplicationScoped
class AssignmentDesk {
    private final Tasks tasks;
    private final Assignments assignments;
    private final AcceptedReports reports;
    private final ExtendedDuties extensions;
    private final Holders holders;
    private final UnitTree tree;
    private final Area area;
    private final FormFaults form;
    private final BusinessDay day;

    AssignmentDesk(
            Tasks tasks,
            Assignments assignments,
            AcceptedReports reports,
            ExtendedDuties extensions,
            Holders holders,
            UnitTree tree,
            Area area,
            FormFaults form,
            BusinessDay day) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.reports = reports;
        this.extensions = extensions;
        this.holders = holders;
        this.tree = tree;
        this.area = area;
        this.form = form;
        this.day = day;
    }

    /** All or none; who has the task for that period already, just so, keeps it unchanged. */
    @Transactional
    AssignOutcome assign(String idOrCode, Assign request, Caller caller) {
        var faults = form.take();
        var task = tasks.named(idOrCode);
        area.mustCover(caller, task.unitId());
        var named = holders.named(request, tree.of(caller), day.today(), faults);
        faults.refuseIfAny();
        assignments.lock();
        var known = assignments.of(task, request.period()).stream().collect(toMap(Assignment::holder, each -> each));
        named.forEach((holder, name) -> {
            if (known.containsKey(holder)
                    && !known.get(holder).isDueAs(request.dueOn(), request.regime(), request.occasion())) {
                faults.add("", ASSIGNED_OTHERWISE, name, request.period());
            }
        });
        faults.refuseIfAny();
        var fresh = named.keySet().stream()
                .filter(holder -> !known.containsKey(holder))
                .toList();
        give(task, request, fresh);
        return new AssignOutcome(fresh.size(), named.size() - fresh.size());
    }

    private void give(Task task, Assign request, List<Holder> holders) {
        var done = reports.of(request.regime(), request.period(), request.occasion());
        var extended = extensions.of(request.regime(), request.period(), request.occasion());
        for (var holder : holders) {
            var assignment = new Assignment(
                    task, holder, request.period(), request.dueOn(), request.regime(), request.occasion());
            assignment.extendedUntil(extended.get(holder));
            if (done.containsKey(holder)) {
                assignment.doneBy(done.get(holder));
            }
            assignments.persist(assignment);
        }
    }

    /** Every assignment that this report does has more time; the latest day holds, in whatever order they are told. */
    @Transactional
    void extended(DueDayExtended event) {
        assignments.lock();
        var duty = extensions.findById(event.obligationId());
        if (duty == null) {
            duty = new ExtendedDuty(event);
            extensions.persist(duty);
        }
        duty.until(event.dueOn());
        for (var each : assignments.doneBy(event.regime(), event.period(), event.occasion(), duty.holder())) {
            each.extendedUntil(duty.dueOn());
        }
    }

    /** Every assignment that this report does is done; a report that fulfils several obligations is told once for each. */
    @Transactional
    void accepted(ReportAccepted event) {
        assignments.lock();
        if (reports.findById(event.obligationId()) != null) {
            return;
        }
        var report = new AcceptedReport(event);
        reports.persist(report);
        assignments
                .doneBy(event.regime(), event.period(), event.occasion(), report.holder())
                .forEach(each -> each.doneBy(report));
    }
}
