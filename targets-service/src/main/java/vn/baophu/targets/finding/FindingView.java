package vn.baophu.targets.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;
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
        String sentence) {
    private static final int MOST_CELLS = 100;

    public static FindingView of(Finding finding, Language language) {
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
                new Told(language).sentence(finding));
    }
}
