package vn.baophu.reporting.overlap;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;
import vn.baophu.reporting.regime.Regime;

/**
 * Two regimes that ask the same reporters for the same figures.
 *
 * @param indicators what both ask for
 * @param reporters how many are asked by both, in the period with the most of them
 * @param differs in what they differ; none where they ask for just the same
 * @param proposal what would spare the reporters one of the two
 */
@Schema(name = "RegimeOverlap", examples = """
                {"first":{"code":"000-R02","title":"Báo cáo năm kết quả thực hiện chỉ tiêu bao phủ BHYT",
                "recipient":"Ban Chỉ đạo thực hiện chính sách BHXH, BHYT huyện"},
                "second":{"code":"000-R03","title":"Báo cáo kết quả thực hiện Kế hoạch","recipient":"UBND huyện Vĩnh Linh"},
                "indicators":["BHYT"],"reporters":18,
                "periods":[{"first":"2024","second":"2024","firstCutOffOn":"2024-12-31","secondCutOffOn":"2024-11-30",
                "firstDueOn":"2025-01-09","secondDueOn":"2024-12-14","reporters":18}],
                "differs":["CUT_OFF","DUE_DAY","CONTENT","RECIPIENT"],"proposal":"ONE_CUT_OFF",
                "sentence":"Thống nhất ngày chốt số liệu của 000-R02 và 000-R03 để một báo cáo đáp ứng cả hai."}""")
public record OverlapView(
        Side first,
        Side second,
        List<String> indicators,
        long reporters,
        List<SamePeriod> periods,
        List<Difference> differs,
        Proposal proposal,
        String sentence) {
    /** One of the two regimes. */
    public record Side(String code, String title, String recipient) {
        static Side of(Regime regime) {
            return new Side(regime.code(), regime.title(), regime.recipientAsPrinted());
        }
    }

    /** A period of each that counts the same time. */
    public record SamePeriod(
            String first,
            String second,
            LocalDate firstCutOffOn,
            LocalDate secondCutOffOn,
            LocalDate firstDueOn,
            LocalDate secondDueOn,
            long reporters) {
        static SamePeriod of(Twice twice, long reporters) {
            return new SamePeriod(
                    twice.first().period().code(),
                    twice.second().period().code(),
                    twice.first().cutOffOn(),
                    twice.second().cutOffOn(),
                    twice.first().dueOn(),
                    twice.second().dueOn(),
                    reporters);
        }
    }

    static OverlapView of(Overlap found, Language language) {
        var proposal = found.proposal();
        return new OverlapView(
                Side.of(found.first()),
                Side.of(found.second()),
                List.copyOf(found.common()),
                found.periods().stream().mapToLong(SamePeriod::reporters).max().orElse(0),
                found.periods(),
                List.copyOf(found.differs()),
                proposal,
                proposal.say(found.first().code(), found.second().code(), language));
    }
}
