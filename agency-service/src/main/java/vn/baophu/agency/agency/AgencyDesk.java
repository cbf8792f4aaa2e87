package vn.baophu.agency.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import vn.baophu.agency.entry.ImportOutcome;
import vn.baophu.agency.entry.Place;
import vn.baophu.agency.unit.UnitDirectory;
import vn.baophu.agency.unit.UnitTree;
import vn.baophu.platform.csv.CsvTable;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.outbox.Outbox;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.platform.time.BusinessDay;

/** Entering agencies into the directory: one, a correction of one, or a whole table. */
@ApplicationScoped
class AgencyDesk {
    private final Agencies agencies;
    private final UnitDirectory units;
    private final UnitTree tree;
    private final FormFaults form;
    private final IfMatch ifMatch;
    private final Outbox outbox;
    private final InstantSource clock;
    private final BusinessDay day;

    AgencyDesk(
            Agencies agencies,
            UnitDirectory units,
            UnitTree tree,
            FormFaults form,
            IfMatch ifMatch,
            Outbox outbox,
            InstantSource clock,
            BusinessDay day) {
        this.agencies = agencies;
        this.units = units;
        this.tree = tree;
        this.form = form;
        this.ifMatch = ifMatch;
        this.outbox = outbox;
        this.clock = clock;
        this.day = day;
    }

    /** All rows or none; a dry run writes nothing. */
    @Transactional
    ImportOutcome enter(CsvTable table, boolean dryRun, Caller caller) {
        var entries = table.rows().stream().map(RecordAgency::of).toList();
        var register = registerFor(entries, caller);
        for (var i = 0; i < entries.size(); i++) {
            register.enter(entries.get(i), table.rows().get(i)::refuse, clock.instant());
        }
        table.faults().refuseIfAny();
        if (!dryRun) {
            keep(register);
        }
        return new ImportOutcome(entries.size(), register.added().size(), register.unchanged(), dryRun);
    }

    /** @return the agency just recorded */
    @Transactional
    Agency record(RecordAgency entry, Caller caller) {
        var faults = form.take();
        var register = registerFor(List.of(entry), caller);
        register.enter(entry, Place.body(faults), clock.instant());
        faults.refuseIfAny();
        keep(register);
        return register.bearer(entry.code());
    }

    /** @return the agency as corrected */
    @Transactional
    Agency correct(String idOrCode, RecordAgency entry, Caller caller) {
        var faults = form.take();
        var register = registerFor(List.of(entry), caller);
        var agency = agencies.named(idOrCode);
        register.mustAnswerFor(agency);
        ifMatch.mustMatch(agency.revision());
        register.correct(agency, entry, Place.body(faults), clock.instant());
        faults.refuseIfAny();
        keep(register);
        return agency;
    }

    private AgencyRegister registerFor(Collection<RecordAgency> entries, Caller caller) {
        agencies.lock();
        var codes = entries.stream().map(RecordAgency::code).filter(Objects::nonNull);
        var named = entries.stream().map(RecordAgency::unit).filter(Objects::nonNull);
        var known = agencies.named(codes.toList());
        return new AgencyRegister(known, units.find(named.toList(), day.today()), tree.of(caller));
    }

    private void keep(AgencyRegister register) {
        agencies.persist(register.added());
        register.said().forEach(outbox::append);
    }
}
