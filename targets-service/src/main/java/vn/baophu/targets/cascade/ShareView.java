package vn.baophu.targets.cascade;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;
import vn.baophu.targets.division.Reason;
import vn.baophu.targets.division.Terms;
import vn.baophu.targets.ground.Ground;
import vn.baophu.targets.ground.Origin;
import vn.baophu.targets.ground.Sourced;
import vn.baophu.targets.target.Rate;

/**
 * What one child gets, and why.
 *
 * @param parent key of the one whose figure is divided
 * @param figure people
 * @param percent of the denominator, two decimals, HALF_UP; absent where the denominator is unknown
 * @param sharePercent its part of what is divided, four decimals; absent where it is held
 * @param quota what it is due before floors and caps, people, four decimals; absent where it is held
 * @param due what it is due with all floors and caps kept
 * @param levelled its due at the common level of rounding, cut off at four decimals
 * @param explanation for people, in the language of the request
 */
@Schema(examples = """
        {"id": "0197b3f0-6666-7000-8000-000000000003",
         "holder": {"key": "19363", "unit": {"id": "0197b3f0-0000-7000-8000-000000019363", "code": "19363",
                    "name": "Thị trấn Hồ Xá"}, "kind": "UNIT"},
         "parent": "464", "indicator": "BHYT", "year": 2024, "figure": 12812, "percent": 96.40,
         "denominator": {"people": 13290, "origin": "PLAN"}, "sharePercent": 14.9076, "quota": 12811.7633, "due": 12811.7633,
         "levelled": 12811.7633, "reason": "ROUNDED_UP",
         "explanation": "Mẫu số 13.290 trên tổng 89.149. Tỷ trọng 14,9076%, hạn mức chính xác 12.811,7633 trong 85.941. Làm tròn lên thành 12.812, là số gần nhất."}""")
public record ShareView(
        UUID id,
        HolderView holder,
        String parent,
        String indicator,
        int year,
        long figure,
        BigDecimal percent,
        Number denominator,
        Number lastResult,
        Number lastPlan,
        Long floor,
        Long cap,
        BigDecimal sharePercent,
        BigDecimal quota,
        BigDecimal due,
        BigDecimal levelled,
        Reason reason,
        String explanation) {
    /**
     * People, and where the number is from.
     *
     * @param period of the accepted reports; only where it is from these
     */
    @Schema(name = "SourcedNumber")
    public record Number(long people, Origin origin, String period) {
        static Number of(Sourced sourced) {
            return of(sourced, null);
        }

        static Number of(Sourced sourced, String period) {
            return sourced == null ? null : new Number(sourced.people(), sourced.origin(), period);
        }
    }

    static ShareView of(Share share, Terms terms, Language language) {
        var cut = share.cut();
        var is = share.allotment();
        var ground = share.ground();
        return new ShareView(
                share.id(),
                HolderView.of(share.key(), share.holder()),
                cut.key(),
                cut.topic().indicator(),
                cut.topic().year(),
                is.figure(),
                percent(is.figure(), ground),
                Number.of(ground.denominator()),
                Number.of(ground.lastResult(), ground.lastResultPeriod()),
                Number.of(ground.lastPlan()),
                is.floor(),
                is.cap(),
                is.sharePercent(),
                is.quota(),
                is.due(),
                is.levelled(),
                is.reason(),
                Explanation.of(share, cut, terms, language));
    }

    private static BigDecimal percent(long figure, Ground ground) {
        return ground.denominator() == null || ground.denominator().people() == 0
                ? null
                : new Rate(figure, ground.denominator().people()).percent(2);
    }
}
