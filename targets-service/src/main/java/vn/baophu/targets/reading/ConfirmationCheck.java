package vn.baophu.targets.reading;

import static vn.baophu.targets.denominator.DenominatorRefusal.NO_SUCH_DENOMINATOR;
import static vn.baophu.targets.indicator.IndicatorRefusal.NO_SUCH_INDICATOR;
import static vn.baophu.targets.reading.ReadingRefusal.NAME_NOT_PRINTED;
import static vn.baophu.targets.reading.ReadingRefusal.NO_SUCH_COLUMN;
import static vn.baophu.targets.reading.ReadingRefusal.NO_SUCH_TABLE;
import static vn.baophu.targets.reading.ReadingRefusal.UNIT_NOT_IN_AREA;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Faults;
import vn.baophu.targets.denominator.Denominators;
import vn.baophu.targets.indicator.Indicators;

/** Whether what a person says of a reading speaks of what stands in the file. */
@ApplicationScoped
class ConfirmationCheck {
    private final Units units;
    private final Indicators indicators;
    private final Denominators denominators;
    private final PrintedNames names;
    private final ObjectMapper json;

    ConfirmationCheck(
            Units units, Indicators indicators, Denominators denominators, PrintedNames names, ObjectMapper json) {
        this.units = units;
        this.indicators = indicators;
        this.denominators = denominators;
        this.names = names;
        this.json = json;
    }

    /** All that was said so far, this the latest, as it is kept; refuses with every fault. */
    String joined(Reading reading, Confirmations said) {
        var faults = new Faults();
        checkTables(FoundTables.of(reading.found(), json), said, faults);
        checkUnits(reading, said, faults);
        faults.refuseIfAny();
        return Confirmations.of(reading.confirmations(), json).and(said).json(json);
    }

    private void checkTables(FoundTables found, Confirmations said, Faults faults) {
        var knownIndicators = indicators.known(Stream.concat(
                        all(said, Confirmations.OfColumn::indicator).stream(),
                        said.tables().stream().map(Confirmations.OfTable::indicator))
                .filter(Objects::nonNull)
                .toList());
        var knownDenominators = denominators.known(all(said, Confirmations.OfColumn::denominatorKind));
        for (int at = 0; at < said.tables().size(); at++) {
            var table = said.tables().get(at);
            var pointer = "/tables/" + at;
            if (table.table() > found.tables().size()) {
                faults.add(pointer + "/table", NO_SUCH_TABLE, table.table());
                continue;
            }
            mustKnow(table.indicator(), knownIndicators, pointer, faults);
            for (int column = 0; column < table.columns().size(); column++) {
                var about = table.columns().get(column);
                var place = pointer + "/columns/" + column;
                if (!found.tables().get(table.table() - 1).hasColumn(about.column())) {
                    faults.add(place + "/column", NO_SUCH_COLUMN, about.column());
                }
                mustKnow(about.indicator(), knownIndicators, place, faults);
                if (about.denominatorKind() != null && !knownDenominators.contains(about.denominatorKind())) {
                    faults.add(place + "/denominatorKind", NO_SUCH_DENOMINATOR, about.denominatorKind());
                }
            }
        }
    }

    private static void mustKnow(String indicator, Set<String> known, String pointer, Faults faults) {
        if (indicator != null && !known.contains(indicator)) {
            faults.add(pointer + "/indicator", NO_SUCH_INDICATOR, indicator);
        }
    }

    private static List<String> all(Confirmations said, Function<Confirmations.OfColumn, String> value) {
        return said.tables().stream()
                .flatMap(table -> table.columns().stream())
                .map(value)
                .filter(Objects::nonNull)
                .toList();
    }

    private void checkUnits(Reading reading, Confirmations said, Faults faults) {
        var plan = reading.plan();
        var area = units.tree(plan.unitId(), plan.paper().day()).stream()
                .map(UnitOnDay::code)
                .collect(Collectors.toSet());
        Set<String> printed = names.printed(
                reading,
                said.units().stream().map(Confirmations.OfUnit::printed).toList());
        for (int at = 0; at < said.units().size(); at++) {
            var unit = said.units().get(at);
            if (!printed.contains(unit.printed())) {
                faults.add("/units/" + at + "/printed", NAME_NOT_PRINTED, unit.printed());
            }
            if (!area.contains(unit.unit())) {
                faults.add("/units/" + at + "/unit", UNIT_NOT_IN_AREA, unit.unit());
            }
        }
    }
}
