package vn.baophu.targets.denominator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;

/** A registered kind of denominator. */
@Schema(examples = """
        {"code": "LABOUR_FORCE", "nameVi": "Lực lượng lao động", "nameEn": "Labour force"}""")
record DenominatorKindView(String code, String nameVi, String nameEn, String etag) implements Tagged {
    static DenominatorKindView of(DenominatorKind denominator) {
        return new DenominatorKindView(
                denominator.code(), denominator.nameVi(), denominator.nameEn(), String.valueOf(denominator.version()));
    }
}
