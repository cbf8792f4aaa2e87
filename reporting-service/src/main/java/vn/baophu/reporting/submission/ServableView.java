package vn.baophu.reporting.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.obligation.RegimeRef;

/**
 * A further obligation of the same reporter with the same cut-off.
 *
 * @param covered whether a report under the first obligation's regime holds all that this one asks for, and goes to the
 *     same reviewers and recipient
 * @param missing codes of what it does not hold
 * @param otherReviewers whether this one goes to reviewers or a recipient of its own
 */
@Schema(name = "Servable", examples = """
                {"obligation":"01900000-0000-7000-8000-000000000012",
                "regime":{"code":"000-R02","title":"Báo cáo năm kết quả thực hiện chỉ tiêu"},"period":"2024",
                "dueOn":"2025-01-09","covered":true,"missing":[],"otherReviewers":false}""")
public record ServableView(
        UUID obligation,
        RegimeRef regime,
        String period,
        LocalDate dueOn,
        boolean covered,
        List<String> missing,
        boolean otherReviewers) {
    static ServableView of(Obligation owed, List<String> missing, boolean otherReviewers) {
        return new ServableView(
                owed.id(),
                RegimeRef.of(owed.regime()),
                owed.period(),
                owed.dueOn(),
                missing.isEmpty() && !otherReviewers,
                missing,
                otherReviewers);
    }
}
