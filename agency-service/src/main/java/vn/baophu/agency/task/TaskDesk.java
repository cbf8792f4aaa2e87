package vn.baophu.agency.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.agency.agency.AgencyDirectory;
import vn.baophu.agency.entry.ImportOutcome;
import vn.baophu.agency.entry.Place;
import vn.baophu.agency.unit.UnitDirectory;
import vn.baophu.agency.unit.UnitTree;
import vn.baophu.platform.csv.CsvTable;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.platform.time.BusinessDay;

/** Entering tasks: one, a correction of one, or a whole table. */
@ApplicationScoped
class TaskDesk {
    private final Tasks tasks;
    private final AgencyDirectory agencies;
    private final UnitDirectory units;
    private final UnitTree tree;
    private final Area area;
    private final FormFaults form;
    private final IfMatch ifMatch;
    private final BusinessDay day;

    TaskDesk(
            Tasks tasks,
            AgencyDirectory agencies,
            UnitDirectory units,
            UnitTree tree,
            Area area,
            FormFaults form,
            IfMatch ifMatch,
            BusinessDay day) {
        this.tasks = tasks;
        this.agencies = agencies;
        this.units = units;
        this.tree = tree;
        this.area = area;
        this.form = form;
        this.ifMatch = ifMatch;
        this.day = day;
    }

    /** All rows or none; a dry run writes nothing. */
    @Transactional
    ImportOutcome enter(CsvTable table, boolean dryRun, Caller caller) {
        var entries = table.rows().stream().map(RecordTask::of).toList();
        var register = registerFor(entries, caller);
        for (var i = 0; i < entries.size(); i++) {
            register.enter(entries.get(i), table.rows().get(i)::refuse);
        }
        table.faults().refuseIfAny();
        if (!dryRun) {
            tasks.keep(register.added());
        }
        return new ImportOutcome(entries.size(), register.added().size(), register.unchanged(), dryRun);
    }

    /** @return the task just recorded */
    @Transactional
    Task record(RecordTask entry, Caller caller) {
        var faults = form.take();
        var register = registerFor(List.of(entry), caller);
        register.enter(entry, Place.body(faults));
        faults.refuseIfAny();
        tasks.keep(register.added());
        return register.bearer(entry.code());
    }

    /** @return the task as corrected */
    @Transactional
    Task correct(String idOrCode, RecordTask entry, Caller caller) {
        var faults = form.take();
        var register = registerFor(List.of(entry), caller);
        var task = tasks.named(idOrCode);
        area.mustCover(caller, task.unitId());
        ifMatch.mustMatch(task.revision());
        register.correct(task, entry, Place.body(faults));
        faults.refuseIfAny();
        tasks.keep(List.of(task));
        return task;
    }

    private TaskRegister registerFor(Collection<RecordTask> entries, Caller caller) {
        tasks.lock();
        var today = day.today();
        var codes = entries.stream().map(RecordTask::code).filter(Objects::nonNull);
        var plans =
                entries.stream().map(RecordTask::plan).filter(Objects::nonNull).collect(Collectors.toSet());
        var issuers =
                entries.stream().map(RecordTask::unit).filter(Objects::nonNull).collect(Collectors.toSet());
        var printed = entries.stream()
                .flatMap(entry -> Stream.of(entry.lead(), entry.coordinating()))
                .flatMap(names -> RecordTask.names(names).stream())
                .collect(Collectors.toSet());
        var names = new Names(agencies.knownUnder(plans), units.named(printed, today));
        return new TaskRegister(tasks.coded(codes.toList()), names, units.find(issuers, today), tree.of(caller));
    }
}
