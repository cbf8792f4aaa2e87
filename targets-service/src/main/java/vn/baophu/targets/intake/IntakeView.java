package vn.baophu.targets.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.targets.annex.AnnexView;
import vn.baophu.targets.finding.FindingView;

/**
 * What became of a table: the table, and what the rulebook says of it beside all else that the plan prints.
 *
 * @param outcome {@code TAKEN}, {@code TRIED} (dry run: nothing kept) or {@code UNCHANGED} (the very same was there)
 * @param findings by rule, then in the order of reading; at most five hundred, all of them are in {@code findings} of the plan
 */
@Schema(examples = """
        {"id": "0197b3f0-2222-7000-8000-000000000003",
         "plan": {"id": "0197b3f0-1111-7000-8000-000000000127", "code": "000", "number": "127/KH-UBND"},
         "title": "CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA BẢO HIỂM THẤT NGHIỆP NĂM 2023-2025", "source": "ANNEX", "ordinal": 3,
         "caption": "(Ban hành kèm theo Kế hoạch số 1027/KH-UBND, ngày 21 tháng 7 năm 2023)",
         "rows": 57, "units": 18, "years": [2023, 2024, 2025], "columns": ["BHTN"], "outcome": "TAKEN",
         "findings": [{"rule": "RATE_FITS_COUNTS", "severity": "WARNING",
                       "cells": [{"code": "000-A3-06-2023", "field": "printedPercent"},
                                 {"code": "000-A3-06-2023", "field": "participants"},
                                 {"code": "000-A3-06-2023", "field": "denominator"}],
                       "printed": 10.6, "expected": 10.5, "difference": 0.1,
                       "sentence": "Xã Vĩnh Chấp, BHTN 2023: tỷ lệ in 10,6%, tính từ số người được 10,5%."}]}""")
public record IntakeView(@JsonUnwrapped AnnexView annex, Intake.Outcome outcome, List<FindingView> findings)
        implements Tagged {
    private static final int MOST_FINDINGS = 500;

    public static IntakeView of(Intake intake, Language language) {
        return new IntakeView(
                AnnexView.of(intake.annex()),
                intake.outcome(),
                intake.findings().stream()
                        .limit(MOST_FINDINGS)
                        .map(finding -> FindingView.of(finding, language))
                        .toList());
    }

    @Override
    public String etag() {
        return annex.etag();
    }
}
