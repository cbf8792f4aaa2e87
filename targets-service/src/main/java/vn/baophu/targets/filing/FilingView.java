package vn.baophu.targets.filing;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;
import vn.baophu.targets.annex.AnnexView;
import vn.baophu.targets.finding.FindingView;
import vn.baophu.targets.plan.PlanRef;

/**
 * What became of the tables of a file.
 *
 * @param dryRun whether it was only tried and nothing kept
 * @param annexes the tables as they stand in the plan
 * @param findings what the rulebook says of them; absent in a dry run and where there are more than 5000 figures: see the
 *     findings of the plan
 */
@Schema(examples = """
        {"reading": "0197b3f0-6666-7000-8000-000000000001",
         "plan": {"id": "0197b3f0-1111-7000-8000-000000000127", "code": "000", "number": "127/KH-UBND"},
         "dryRun": false, "figures": 57,
         "annexes": [{"id": "0197b3f0-2222-7000-8000-000000000002",
                      "plan": {"id": "0197b3f0-1111-7000-8000-000000000127", "code": "000", "number": "127/KH-UBND"},
                      "title": "CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA BHXH TỰ NGUYỆN TỪ NĂM 2023-2025", "source": "ANNEX",
                      "ordinal": 2, "rows": 57, "units": 18, "years": [2023, 2024, 2025]}],
         "findings": []}""")
record FilingView(
        UUID reading, PlanRef plan, boolean dryRun, int figures, List<AnnexView> annexes, List<FindingView> findings) {
    static FilingView of(Filing filing, Language language) {
        var reading = filing.reading();
        var findings = filing.findings();
        return new FilingView(
                reading.id(),
                PlanRef.of(reading.plan()),
                filing.dryRun(),
                reading.figures(),
                filing.annexes().stream().map(AnnexView::of).toList(),
                findings == null
                        ? null
                        : findings.stream()
                                .map(finding -> FindingView.of(finding, language))
                                .toList());
    }
}
