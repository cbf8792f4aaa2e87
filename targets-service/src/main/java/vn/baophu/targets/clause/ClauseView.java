package vn.baophu.targets.clause;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.targets.plan.PlanRef;

/**
 * A clause of a plan, as printed.
 *
 * @param heading absent where the clause has none
 * @param ordinal its place in the paper, from 1
 */
@Schema(examples = """
        {"id": "0197b3f0-4444-7000-8000-000000000001", "code": "II.2.1", "heading": "Chỉ tiêu giai đoạn 2023-2025",
         "text": "Đến năm 2025, tỷ lệ bao phủ BHYT đạt 97% dân số.", "ordinal": 2,
         "plan": {"id": "0197b3f0-1111-7000-8000-000000000127", "code": "000", "number": "127/KH-UBND"}}""")
record ClauseView(UUID id, String code, String heading, String text, int ordinal, PlanRef plan, String etag)
        implements Tagged {
    static ClauseView of(Clause clause) {
        var wording = clause.wording();
        return new ClauseView(
                clause.id(),
                wording.code(),
                wording.heading(),
                wording.text(),
                wording.ordinal(),
                PlanRef.of(clause.plan()),
                String.valueOf(clause.version()));
    }
}
