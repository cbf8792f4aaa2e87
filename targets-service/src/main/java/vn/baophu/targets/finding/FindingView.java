package vn.baophu.targets.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;
import vn.baophu.targets.decision.Decision;
import vn.baophu.targets.decision.DecisionView;
import vn.baophu.targets.dossier.Cell;

/**
 * What a rule found.
 *
 * @param key names the finding for good; a decision is made about it
 * @param cells the deviating cell first, then those it was compared with, at most a hundred
 * @param moreCells how many more there are; absent where all are shown
 * @param printed people, percent or a number of rows, with the printed decimals; absent where it is no number
 * @param expected with the decimals to which the two can be compared; absent where no number is expected
 * @param difference printed minus expected
 * @param sentence for people, in the language of the request
 * @param decision the newest one about it; absent where nobody decided
 */
@Schema(examples = """
        {"key": "6f0c2d0e-7a55-3c53-9d6c-5bb0c2a1f3c4", "rule": "BODY_AGREES_WITH_ANNEX", "severity": "WARNING",
         "cells": [{"code": "000-B-BHXH_TN-2024", "field": "printedPercent"},
                   {"code": "000-A2-T-2024", "field": "printedPercent"}],
         "printed": 13.01, "expected": 13.10, "difference": -0.09,
         "sentence": "Huyện Vĩnh Linh, BHXH_TN 2024: phần lời in 13,01%, phụ lục in 13,10%."}""")
public record FindingView(
        UUID key,
        Rule rule,
        Severity severity,
        List<Cell> cells,
        Integer moreCells,
        BigDecimal printed,
        BigDecimal expected,
        BigDecimal difference,
        String sentence,
        DecisionView decision) {
    private static final int MOST_CELLS = 100;

    /** As found just now, before anybody could decide. */
    public static FindingView of(Finding finding, Language language) {
        return of(finding, null, language);
    }

    static FindingView of(Finding finding, Decision decision, Language language) {
        var deviation = finding.deviation();
        var cells = deviation.cells();
        return new FindingView(
                finding.key(),
                finding.rule(),
                finding.severity(),
                cells.subList(0, Math.min(cells.size(), MOST_CELLS)),
                cells.size() > MOST_CELLS ? cells.size() - MOST_CELLS : null,
                deviation.printed(),
                deviation.expected(),
                deviation.difference(),
                new Told(language).sentence(finding),
                decision == null ? null : DecisionView.of(decision));
    }
}
