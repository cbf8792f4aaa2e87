package vn.baophu.targets.check;

import static vn.baophu.targets.check.CheckRefusal.AREA_NOT_SAID;
import static vn.baophu.targets.check.CheckRefusal.NAME_DOUBTFUL;
import static vn.baophu.targets.check.CheckRefusal.NAME_UNKNOWN;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.error.Faults;
import vn.baophu.targets.layout.CanonicalRow;
import vn.baophu.targets.unitname.UnitNames;

/** The units that a table's printed names mean; what is not sure is a fault, never a guess. */
final class UnitsMeant {
    private final UnitOnDay whole;
    private final UnitNames names;
    private final Faults faults;

    /**
     * @param whole the unit of the area; null where the caller said none, then only codes are understood
     * @param area that unit and all below it
     */
    UnitsMeant(UnitOnDay whole, Collection<UnitOnDay> area, Faults faults) {
        this.whole = whole;
        this.names = UnitNames.of(area);
        this.faults = faults;
    }

    /** The row with the code of its unit; without one a fault is noted and the row left out. */
    Optional<CanonicalRow> named(CanonicalRow row) {
        if (row.get("unit") != null) {
            return Optional.of(row);
        }
        var printed = row.get("unitPrinted");
        if (whole == null) {
            faults.addAt(row.line(), "unitPrinted", AREA_NOT_SAID, printed == null ? "" : printed);
            return Optional.empty();
        }
        return row.whole() || printed == null ? Optional.of(row.with("unit", whole.code())) : matched(row, printed);
    }

    private Optional<CanonicalRow> matched(CanonicalRow row, String printed) {
        var match = names.match(printed, row.group());
        if (match.unit() != null) {
            return Optional.of(row.with("unit", match.unit().code()));
        }
        if (match.candidates().isEmpty()) {
            faults.addAt(row.line(), "unitPrinted", NAME_UNKNOWN, printed);
        } else {
            var candidates = match.candidates().stream().map(UnitOnDay::name).collect(Collectors.joining(", "));
            faults.addAt(row.line(), "unitPrinted", NAME_DOUBTFUL, printed, candidates);
        }
        return Optional.empty();
    }
}
