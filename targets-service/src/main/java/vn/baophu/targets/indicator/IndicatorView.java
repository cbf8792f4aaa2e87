package vn.baophu.targets.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;

/** A registered indicator. */
@Schema(examples = """
        {"code": "BHXH_TN", "nameVi": "Bảo hiểm xã hội tự nguyện", "nameEn": "Voluntary social insurance", "parent": "BHXH"}""")
record IndicatorView(String code, String nameVi, String nameEn, String parent, String etag) implements Tagged {
    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(
                indicator.code(),
                indicator.nameVi(),
                indicator.nameEn(),
                indicator.parent(),
                String.valueOf(indicator.version()));
    }
}
