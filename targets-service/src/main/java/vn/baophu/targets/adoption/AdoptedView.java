package vn.baophu.targets.adoption;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.targets.annex.AnnexView;
import vn.baophu.targets.cascade.CascadeView;
import vn.baophu.targets.intake.IntakeOfSeveral;

/**
 * The cascade, adopted, and the annexes that came of it: one for each who divides.
 *
 * @param findings how many findings the rulebook has about the new annexes
 */
@Schema(examples = """
        {"id": "0197b3f0-6666-7000-8000-000000000001",
         "plan": {"id": "0197b3f0-1111-7000-8000-000000000127", "code": "000", "number": "127/KH-UBND"},
         "root": "464", "rootName": "Huyện Vĩnh Linh", "mix": [{"base": "DENOMINATOR", "weight": 1}], "rounding": "MONOTONE",
         "step": 1, "figures": 18, "state": "ADOPTED", "drawnAt": "2024-07-01T01:15:00Z", "drawnBy": "planner-vinh-linh",
         "adoptedAt": "2024-07-01T01:20:00Z", "adoptedBy": "planner-vinh-linh",
         "annexes": [{"id": "0197b3f0-2222-7000-8000-000000000009",
                      "plan": {"id": "0197b3f0-1111-7000-8000-000000000127", "code": "000", "number": "127/KH-UBND"},
                      "title": "Phân giao chỉ tiêu cho các đơn vị thuộc Huyện Vĩnh Linh", "source": "ANNEX", "ordinal": 5,
                      "rows": 19, "units": 18, "years": [2024]}], "findings": 0}""")
record AdoptedView(@JsonUnwrapped CascadeView cascade, List<AnnexView> annexes, int findings) implements Tagged {
    static AdoptedView of(CascadeView cascade, IntakeOfSeveral taken) {
        return new AdoptedView(
                cascade,
                taken.annexes().stream().map(AnnexView::of).toList(),
                taken.findings().size());
    }

    @Override
    public String etag() {
        return cascade.etag();
    }
}
