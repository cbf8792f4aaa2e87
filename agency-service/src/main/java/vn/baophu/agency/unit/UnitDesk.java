package vn.baophu.agency.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import vn.baophu.agency.entry.ImportOutcome;
import vn.baophu.agency.entry.Place;
import vn.baophu.platform.csv.CsvTable;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.outbox.Outbox;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.platform.time.BusinessDay;

/** Entering units into the directory: one, the next version of one, or a whole table. */
@ApplicationScoped
class UnitDesk {
    private final Units units;
    private final UnitTree tree;
    private final Area area;
    private final FormFaults form;
    private final IfMatch ifMatch;
    private final Outbox outbox;
    private final InstantSource clock;
    private final BusinessDay day;

    UnitDesk(
            Units units,
            UnitTree tree,
            Area area,
            FormFaults form,
            IfMatch ifMatch,
            Outbox outbox,
            InstantSource clock,
            BusinessDay day) {
        this.units = units;
        this.tree = tree;
        this.area = area;
        this.form = form;
        this.ifMatch = ifMatch;
        this.outbox = outbox;
        this.clock = clock;
        this.day = day;
    }

    /** All rows or none; a dry run writes nothing. */
    @Transactional
    ImportOutcome enter(CsvTable table, boolean dryRun, Caller caller) {
        var entries =
                table.rows().stream().flatMap(row -> UnitEntry.of(row).stream()).toList();
        var roll = rollFor(entries, caller);
        roll.enter(entries, clock.instant());
        table.faults().refuseIfAny();
        if (!dryRun) {
            keep(roll, roll.added());
        }
        return new ImportOutcome(table.rows().size(), roll.added().size(), roll.unchanged(), dryRun);
    }

    /** @return the unit just recorded */
    @Transactional
    Unit record(RecordUnit unit, Caller caller) {
        var faults = form.take();
        var entries = UnitEntry.of(Place.body(faults), unit).stream().toList();
        var roll = rollFor(entries, caller);
        roll.enter(entries, clock.instant());
        faults.refuseIfAny();
        keep(roll, roll.added());
        return roll.bearer(entries.get(0));
    }

    /** @return the unit with its new version */
    @Transactional
    Unit change(String idOrCode, RecordUnit next, Caller caller) {
        var faults = form.take();
        var unit = units.named(idOrCode, day.today());
        area.mustCover(caller, unit.id());
        ifMatch.mustMatch(unit.revision());
        var entries = UnitEntry.of(Place.body(faults), next).stream().toList();
        var roll = rollFor(entries, caller);
        entries.forEach(entry -> roll.change(unit, entry, clock.instant()));
        faults.refuseIfAny();
        keep(roll, List.of(unit));
        return unit;
    }

    private Roll rollFor(List<UnitEntry> entries, Caller caller) {
        units.lock();
        var codes = new HashSet<String>();
        entries.forEach(entry -> codes.addAll(entry.codes()));
        return new Roll(units.everNamed(codes), tree.of(caller));
    }

    private void keep(Roll roll, Collection<Unit> changed) {
        units.keep(changed);
        roll.said().forEach(outbox::append);
    }
}
