package vn.baophu.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.journeys.stack.Person;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.stack.StackForJourneys;

/** What is wrong in the five papers, and nothing else: each line checked by hand against the paper. */
@ExtendWith(StackForJourneys.class)
class FivePapersFindingsIT {
    private Person auditor;

    @BeforeEach
    void meet(Stack stack) {
        auditor = stack.person("auditor");
    }

    @Test
    void vinh_linh_contradicts_itself_ten_times() {
        assertThat(found("000", "ERROR"))
                .containsExactly(
                        "TOTAL_IS_SUM_OF_ROWS 000-A3-T-2023 participants",
                        "TOTAL_IS_SUM_OF_ROWS 000-A3-T-2024 participants",
                        "TOTAL_IS_SUM_OF_ROWS 000-A3-T-2025 participants",
                        "PARTS_MAKE_WHOLE 000-B-BHXH-2024 printedPercent",
                        "SUBSET_WITHIN_WHOLE 000-A3-09-2023 participants",
                        "SUBSET_WITHIN_WHOLE 000-A3-09-2024 participants",
                        "SUBSET_WITHIN_WHOLE 000-A3-09-2025 participants",
                        "SUBSET_WITHIN_WHOLE 000-A3-14-2023 participants",
                        "SUBSET_WITHIN_WHOLE 000-A3-14-2024 participants",
                        "SUBSET_WITHIN_WHOLE 000-A3-14-2025 participants");
    }

    @Test
    void vinh_linh_has_nineteen_places_to_look_at() {
        assertThat(found("000", "WARNING"))
                .containsExactly(
                        "RATE_FITS_COUNTS 000-A3-06-2023 printedPercent",
                        "RATE_FITS_COUNTS 000-A3-06-2024 printedPercent",
                        "RATE_FITS_COUNTS 000-A3-07-2025 printedPercent",
                        "RATE_FITS_COUNTS 000-A3-16-2024 printedPercent",
                        "RATE_FITS_COUNTS 000-A3-17-2024 printedPercent",
                        "RATE_FITS_DENOMINATOR_ELSEWHERE 000-B-BHXH-2024 printedPercent",
                        "BODY_AGREES_WITH_ANNEX 000-B-BHXH_TN-2024 printedPercent",
                        "BODY_AGREES_WITH_ANNEX 000-BT-BHXH_TN-2024 printedPercent",
                        "CAPTION_NAMES_NUMBER ANNEX 2 caption",
                        "CAPTION_NAMES_NUMBER ANNEX 3 caption",
                        "CAPTION_NAMES_DATE ANNEX 3 caption",
                        "TITLE_NAMES_INDICATORS ANNEX 1 title",
                        "SERIES_TWICE 000-A3-04-2023 participants",
                        "SERIES_TWICE 000-A3-10-2023 participants",
                        "FALLS_WHERE_OTHERS_RISE 000-A1-06-2025 printedPercent",
                        "FALLS_WHERE_OTHERS_RISE 000-A4-02-2024 printedPercent",
                        "FALLS_WHERE_OTHERS_RISE 000-A4-12-2024 printedPercent",
                        "FALLS_WHERE_OTHERS_RISE 000-A4-13-2025 printedPercent",
                        "FALLS_WHERE_OTHERS_RISE 000-A4-14-2025 printedPercent");
    }

    @Test
    void the_rest_of_vinh_linh_is_worth_knowing() {
        assertThat(found("000", "INFO"))
                .containsExactly(
                        "CELLS_FILLED 000-BT-BHXH-2023 printedPercent",
                        "JUMPS_FAR_FROM_SIBLINGS 000-A3-10-2024 participants",
                        "JUMPS_FAR_FROM_SIBLINGS 000-A3-18-2024 participants",
                        "JUMPS_FAR_FROM_SIBLINGS 000-A3-10-2025 participants",
                        "JUMPS_FAR_FROM_SIBLINGS 000-A3-18-2025 participants",
                        "ONE_PRECISION 000-A1-01-2023 printedPercent",
                        "ONE_PRECISION 000-A2-01-2023 printedPercent",
                        "ONE_PRECISION 000-A3-01-2023 printedPercent",
                        "ONE_PRECISION 000-A4-01-2024 printedPercent");
    }

    @Test
    void the_other_papers_contradict_themselves_nowhere() {
        assertThat(found("001", "INFO"))
                .containsExactly(
                        "BODY_AGREES_WITH_ANNEX 001-B-BHTN-2025 printedPercent",
                        "JUMPS_FAR_FROM_SIBLINGS 001-A1-09-BHTN-2024 printedPercent",
                        "COLUMNS_IN_ORDER_OF_TITLE ANNEX 1 title",
                        "BODY_INDICATORS_HAVE_ROWS 001-B-BHXH_TN-2025 indicator",
                        "TOTALS_CAN_BE_CHECKED 001-A1-T-BHXH-2023 printedPercent");
        assertThat(found("002", "INFO"))
                .containsExactly("NAMED_INDICATORS_HAVE_FIGURES title", "NAMED_INDICATORS_HAVE_FIGURES title");
        assertThat(found("003", "INFO")).isEmpty();
        assertThat(found("004", "INFO")).isEmpty();
        assertThat(Stream.of("001", "002", "003", "004"))
                .allSatisfy(plan -> assertThat(found(plan, "ERROR")).isEmpty())
                .allSatisfy(plan -> assertThat(found(plan, "WARNING")).isEmpty());
    }

    /** Rule and deviating cell of each finding. */
    private List<String> found(String plan, String severity) {
        return auditor.readsAll("/plans/" + plan + "/findings?severity=" + severity).stream()
                .map(finding -> told(finding.get("rule"), finding.at("/cells/0")))
                .toList();
    }

    private static String told(JsonNode rule, JsonNode cell) {
        var place = cell.has("code")
                ? cell.get("code").asText() + " "
                : cell.has("ordinal") ? cell.get("source").asText() + " " + cell.get("ordinal") + " " : "";
        return rule.asText() + " " + place + cell.get("field").asText();
    }
}
