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
 * @param caption the line that cites the paper, as printed; absent where there is none
 * @param rows printed figures in it
 * @param units units with a row of their own, the total's not counted
 * @param years rising
 * @param columns codes of its indicators in the printed order
 */
@Schema(examples = """
        {"id": "0197b3f0-2222-7000-8000-000000000004",
         "plan": {"id": "0197b3f0-1111-7000-8000-000000000127", "code": "000", "number": "127/KH-UBND"},
         "title": "CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA BHYT TỪ NĂM 2023-2025", "source": "ANNEX", "ordinal": 4,
         "caption": "(Ban hành kèm theo Kế hoạch số 127/KH-UBND, ngày 31 tháng 7 năm 2023)",
         "rows": 57, "units": 18, "years": [2023, 2024, 2025], "columns": ["BHYT"]}""")
public record AnnexView(
        UUID id,
        PlanRef plan,
        String title,
        String caption,
        Source source,
        int ordinal,
        int rows,
        int units,
        List<Integer> years,
        List<String> columns,
        String etag)
        implements Tagged {
    public static AnnexView of(Annex annex) {
        return new AnnexView(
                annex.id(),
                PlanRef.of(annex.plan()),
                annex.title(),
                annex.caption(),
                annex.source(),
                annex.ordinal(),
                annex.rows(),
                annex.units(),
                annex.years(),
                annex.columns(),
                String.valueOf(annex.version()));
    }
}
