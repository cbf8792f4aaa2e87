package vn.baophu.targets.finding;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;

/**
 * What a rule found.
 *
 * @param cells the deviating number first, then those it was compared with
 * @param printed people or percent, with the printed decimals
 * @param expected with the decimals to which the two can be compared
 * @param difference printed minus expected
 * @param sentence for people, in the language of the request
 */
@Schema(examples = """
        {"rule": "BODY_AGREES_WITH_ANNEX", "severity": "WARNING",
         "cells": [{"code": "000-B-BHXH_TN-2024", "field": "printedPercent"},
                   {"code": "000-A2-T-2024", "field": "printedPercent"}],
         "printed": 13.01, "expected": 13.10, "difference": -0.09,
         "sentence": "Huyện Vĩnh Linh, BHXH_TN 2024: phần lời in 13,01, phụ lục in 13,10."}""")
public record FindingView(
        Rule rule,
        Severity severity,
        List<Cell> cells,
        BigDecimal printed,
        BigDecimal expected,
        BigDecimal difference,
        String sentence) {
    public static FindingView of(Finding finding, Language language) {
        var deviation = finding.deviation();
        return new FindingView(
                finding.rule(),
                finding.severity(),
                deviation.cells(),
                deviation.printed(),
                deviation.expected(),
                deviation.difference(),
                sentence(finding, language));
    }

    private static String sentence(Finding finding, Language language) {
        var deviation = finding.deviation();
        var figure = deviation.about().figure();
        var rule = finding.rule();
        var said = String.format(
                Locale.ROOT,
                language == Language.VI ? rule.vi() : rule.en(),
                shown(deviation.printed(), language),
                shown(deviation.expected(), language));
        var year = figure.year() == null ? "" : " " + figure.year();
        return deviation.about().holder().name() + ", " + figure.indicator() + year + ": " + said + ".";
    }

    private static String shown(BigDecimal number, Language language) {
        var format = NumberFormat.getInstance(Locale.forLanguageTag(language.tag()));
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }
}
