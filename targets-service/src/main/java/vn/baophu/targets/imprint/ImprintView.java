package vn.baophu.targets.imprint;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.targets.plan.PlanRef;

/** The lines around a plan as they are printed. */
@Schema(examples = """
        {"plan": {"id": "0197b3f0-1111-7000-8000-000000000127", "code": "000", "number": "127/KH-UBND"},
         "authority": ["ỦY BAN NHÂN DÂN", "HUYỆN VĨNH LINH"], "place": "Vĩnh Linh",
         "signing": ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
         "recipients": ["TT Huyện ủy, TT HĐND huyện", "UBND các xã, thị trấn", "Lưu: VT, VX"]}""")
record ImprintView(
        PlanRef plan, List<String> authority, String place, List<String> signing, List<String> recipients, String etag)
        implements Tagged {
    static ImprintView of(PlanRef plan, ImprintLines lines, int edition) {
        return new ImprintView(
                plan, lines.authority(), lines.place(), lines.signing(), lines.recipients(), String.valueOf(edition));
    }
}
