package vn.baophu.agency.unit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.baophu.agency.entry.Place;
import vn.baophu.platform.csv.CsvRow;

/**
 * A unit as somebody asks to record it: whole in itself, the parent still by its code.
 *
 * @param place where its faults are said
 * @param parent code of the unit above, read on the first day in force; null for a province
 */
record UnitEntry(
        Place place, String code, String name, Level level, String parent, Validity validity, String legalAct) {
    static Optional<UnitEntry> of(CsvRow row) {
        row.mustHave("code", "name", "level");
        var said = new RecordUnit(
                row.text("code"),
                row.text("name"),
                row.choice("level", Level.class),
                row.text("parent"),
                row.date("validFrom"),
                row.date("validTo"),
                row.text("legalAct"));
        return of(row::refuse, said);
    }

    /** Empty where something is missing, or the days run backwards, which is noted at the place. */
    static Optional<UnitEntry> of(Place place, RecordUnit said) {
        LocalDate from = said.validFrom();
        LocalDate to = said.validTo();
        if (Validity.isBackwards(from, to)) {
            place.refuse("validTo", UnitRefusal.VALIDITY_BACKWARDS, from, to);
            return Optional.empty();
        }
        if (said.code() == null || said.name() == null || said.level() == null) {
            return Optional.empty();
        }
        var validity = new Validity(from, to);
        return Optional.of(
                new UnitEntry(place, said.code(), said.name(), said.level(), said.parent(), validity, said.legalAct()));
    }

    UnitFacts under(UUID parentId) {
        return new UnitFacts(name, level, code, parentId, validity, legalAct);
    }

    /** The codes it names. */
    Set<String> codes() {
        return parent == null || parent.equals(code) ? Set.of(code) : Set.of(code, parent);
    }
}
