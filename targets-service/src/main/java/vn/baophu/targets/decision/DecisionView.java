package vn.baophu.targets.decision;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody decided about a finding.
 *
 * @param by subject of who decided
 */
@Schema(examples = """
        {"id": "0197b3f0-4545-7000-8000-000000000001", "decision": "TO_BE_AMENDED",
         "reason": "Phụ lục 3 cộng thiếu 01 người, sẽ đính chính trong kế hoạch sửa đổi",
         "by": "planner-vinh-linh", "at": "2024-07-01T02:10:00Z"}""")
public record DecisionView(UUID id, Verdict decision, String reason, String by, Instant at) {
    public static DecisionView of(Decision decision) {
        return new DecisionView(decision.id(), decision.verdict(), decision.reason(), decision.by(), decision.at());
    }
}
