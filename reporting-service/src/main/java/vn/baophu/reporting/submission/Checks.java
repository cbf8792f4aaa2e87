package vn.baophu.reporting.submission;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Language;
import vn.baophu.reporting.rule.RuleFinding;
import vn.baophu.reporting.rule.Severity;

/**
 * What would be said to a report if it were sent in now. Nothing is refused and nothing kept by asking.
 *
 * @param valid whether it would be taken
 * @param faults all for which it would be refused; a pointer says where
 * @param findings what the validation rules say of its figures, also what a sentence has confirmed already
 */
@Schema(name = "Checks", examples = """
                {"valid":false,
                "faults":[{"pointer":"/figures/0/participants","code":"CONFIRMATION_NEEDED",
                "detail":"TANG-GIAM-DOT-BIEN: BHYT 25.000 người, kỳ trước 12.700 người; nếu đúng, hãy ghi lời xác nhận cho số liệu này"}],
                "findings":[{"rule":"TANG-GIAM-DOT-BIEN","severity":"WARNING","indicator":"BHYT","found":25000,"expected":12700,
                "detail":"BHYT 25.000 người, kỳ trước 12.700 người","confirmed":false}]}""")
public record Checks(boolean valid, List<FaultView> faults, List<FindingView> findings) {
    /** Why the report would be refused. */
    @Schema(name = "CheckFault")
    public record FaultView(String pointer, String code, String detail) {
        static FaultView of(Fault fault, Language language) {
            return new FaultView(fault.pointer(), fault.refusal().name(), language.say(fault.refusal(), fault.args()));
        }
    }

    /**
     * What a validation rule says of a figure.
     *
     * @param found people, as reported
     * @param expected people that the rule holds against it
     * @param confirmed whether the reporter gave a sentence with the figure
     */
    @Schema(name = "CheckFinding")
    public record FindingView(
            String rule,
            Severity severity,
            String indicator,
            long found,
            long expected,
            String detail,
            boolean confirmed) {
        static FindingView of(RuleFinding finding, Language language) {
            return new FindingView(
                    finding.rule(),
                    finding.severity(),
                    finding.indicator(),
                    finding.found(),
                    finding.expected(),
                    finding.sentence().in(language),
                    finding.confirmed());
        }
    }

    public static Checks of(List<Fault> faults, List<RuleFinding> findings, Language language) {
        return new Checks(
                faults.isEmpty(),
                faults.stream().map(fault -> FaultView.of(fault, language)).toList(),
                findings.stream()
                        .map(finding -> FindingView.of(finding, language))
                        .toList());
    }
}
