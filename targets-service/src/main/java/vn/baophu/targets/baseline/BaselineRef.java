package vn.baophu.targets.baseline;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.targets.cycle.Baseline;
import vn.baophu.targets.cycle.BaselineState;
import vn.baophu.targets.plan.UnitRef;

/** A yearly cycle in a list. */
@Schema(examples = """
        {"id": "0197b3f0-6666-7000-8000-000000000070",
         "unit": {"id": "0197b3f0-0000-7000-8000-000000000070", "code": "70", "name": "Tỉnh Bình Phước"},
         "year": 2024, "targetYear": 2025, "state": "OPEN"}""")
record BaselineRef(UUID id, UnitRef unit, int year, int targetYear, BaselineState state) {
    static BaselineRef of(Baseline baseline) {
        return new BaselineRef(
                baseline.id(),
                new UnitRef(baseline.unitId(), baseline.unitCode(), baseline.unitName()),
                baseline.years().year(),
                baseline.years().target(),
                baseline.state());
    }
}
