package vn.baophu.targets.annex;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.targets.plan.PlanRef;

/**
 * A table of a plan.
 *
 * @param title as printed; absent for figures in sentences of the body
 * @param rows printed figures in it
 * @param units units with a row of their own, the total's not counted
 * @param years rising
 */
@Schema(examples = """
        {"id": "0197b3f0-2222-7000-8000-000000000004",
         "plan": {"id": "0197b3f0-1111-7000-8000-000000000127", "code": "000", "number": "127/KH-UBND"},
         "title": "CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA BHYT TỪ NĂM 2023-2025", "source": "ANNEX", "ordinal": 4,
         "rows": 57, "units": 18, "years": [2023, 2024, 2025]}""")
public record AnnexView(
        UUID id,
        PlanRef plan,
        String title,
        Source source,
        int ordinal,
        int rows,
        int units,
        List<Integer> years,
        String etag)
        implements Tagged {
    public static AnnexView of(Annex annex) {
        return new AnnexView(
                annex.id(),
                PlanRef.of(annex.plan()),
                annex.title(),
                annex.source(),
                annex.ordinal(),
                annex.rows(),
                annex.units(),
                annex.years(),
                String.valueOf(annex.version()));
    }
}
