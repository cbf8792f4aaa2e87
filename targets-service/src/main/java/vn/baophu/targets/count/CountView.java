package vn.baophu.targets.count;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.targets.plan.UnitRef;

/**
 * How many people a denominator is.
 *
 * @param unit as called on the day of the count
 * @param count people
 * @param source who counted, and where it is written
 */
@Schema(examples = """
        {"id": "0197b3f0-4444-7000-8000-000000000001",
         "unit": {"id": "0197b3f0-0000-7000-8000-000000000062", "code": "62", "name": "Tỉnh Kon Tum"},
         "kind": "POPULATION", "year": 2024, "count": 591266, "source": "Niên giám thống kê 2023"}""")
record CountView(UUID id, UnitRef unit, String kind, int year, long count, String source) {
    static CountView of(DenominatorCount count) {
        var key = count.key();
        return new CountView(
                count.id(),
                new UnitRef(key.unit(), count.unitCode(), count.unitName()),
                key.kind(),
                key.year(),
                count.people(),
                count.source());
    }
}
