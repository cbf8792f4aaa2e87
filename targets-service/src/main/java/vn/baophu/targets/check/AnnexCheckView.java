package vn.baophu.targets.check;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;
import vn.baophu.targets.finding.Finding;
import vn.baophu.targets.finding.FindingView;
import vn.baophu.targets.finding.Severity;

/**
 * What the rulebook says of a table.
 *
 * @param rows figures read
 * @param doubts what about the layout of the tables a person should confirm, in the language of the request
 * @param errors contradictions found
 * @param warnings places somebody should look at
 * @param infos things worth knowing
 * @param findings by rule, then in the order of reading; at most five hundred
 */
@Schema(examples = """
        {"rows": 57, "doubts": [], "errors": 1, "warnings": 0, "infos": 0,
         "findings": [{"key": "6f0c2d0e-7a55-3c53-9d6c-5bb0c2a1f3c4", "rule": "TOTAL_IS_SUM_OF_ROWS", "severity": "ERROR",
                       "cells": [{"code": "T-2023", "field": "participants"}, {"code": "01-2023", "field": "participants"}],
                       "printed": 5145, "expected": 5146, "difference": -1,
                       "sentence": "Huyện Vĩnh Linh, BHTN 2023: dòng tổng in 5.145, cộng các dòng được 5.146."}]}""")
record AnnexCheckView(
        int rows, List<String> doubts, long errors, long warnings, long infos, List<FindingView> findings) {
    private static final int MOST = 500;

    static AnnexCheckView of(AnnexCheck check, Language language) {
        var findings = check.findings();
        return new AnnexCheckView(
                check.rows(),
                check.doubts().stream()
                        .map(doubt -> language == Language.VI ? doubt.vi() : doubt.en())
                        .distinct()
                        .toList(),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO),
                findings.stream()
                        .limit(MOST)
                        .map(finding -> FindingView.of(finding, language))
                        .toList());
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
