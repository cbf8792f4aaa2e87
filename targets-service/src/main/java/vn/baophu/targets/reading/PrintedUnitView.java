package vn.baophu.targets.reading;

import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.targets.plan.UnitRef;

/**
 * A name of a unit as a file prints it.
 *
 * @param under the group it stands under, as printed; absent where none
 * @param unit the unit it means; absent where a person has to say
 * @param candidates what it may mean, the likeliest first
 * @param table number of the table in which it stands first
 * @param row row in which it stands first
 */
@Schema(examples = """
        {"printed": "Vĩnh Hoà", "certainty": "SPELLING",
         "unit": {"id": "0197b3f0-0000-7000-8000-000000019396", "code": "19396", "name": "Xã Vĩnh Hòa"},
         "candidates": [{"id": "0197b3f0-0000-7000-8000-000000019396", "code": "19396", "name": "Xã Vĩnh Hòa"}],
         "table": 1, "row": 17}""")
record PrintedUnitView(
        String printed,
        String under,
        UnitCertainty certainty,
        UnitRef unit,
        List<UnitRef> candidates,
        int table,
        int row) {
    static PrintedUnitView of(Tuple row, Map<UUID, UnitOnDay> units) {
        return new PrintedUnitView(
                (String) row.get(1),
                (String) row.get(2),
                UnitCertainty.valueOf((String) row.get(3)),
                row.get(4) == null ? null : ref(units.get((UUID) row.get(4))),
                Arrays.stream((UUID[]) row.get(5))
                        .filter(units::containsKey)
                        .map(units::get)
                        .map(PrintedUnitView::ref)
                        .toList(),
                (int) row.get(6),
                (int) row.get(7));
    }

    private static UnitRef ref(UnitOnDay unit) {
        return new UnitRef(unit.id(), unit.code(), unit.name());
    }
}
