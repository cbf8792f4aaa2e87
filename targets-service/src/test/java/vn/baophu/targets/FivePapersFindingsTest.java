package vn.baophu.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.baophu.targets.Papers.reporter;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.Callers;
import vn.baophu.houserules.CleanDatabase;

/** What is wrong in the five papers of the demo, each line checked by hand against the paper; and nothing else. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class FivePapersFindingsTest {
    @BeforeEach
    void all_are_taken_in() {
        DemoPapers.takeIn();
    }

    @Test
    void vinh_linh_contradicts_itself_in_totals_parts_and_subsets() {
        assertThat(found("000", "ERROR"))
                .containsExactly(
                        "TOTAL_IS_SUM_OF_ROWS 000-A3-T-2023 participants 5145 5146",
                        "TOTAL_IS_SUM_OF_ROWS 000-A3-T-2024 participants 5265 5266",
                        "TOTAL_IS_SUM_OF_ROWS 000-A3-T-2025 participants 5388 5389",
                        // 11,58 + 13,01, where 13,10 is meant
                        "PARTS_MAKE_WHOLE 000-B-BHXH-2024 printedPercent 24.68 24.59",
                        // more members of unemployment insurance than of compulsory social insurance
                        "SUBSET_WITHIN_WHOLE 000-A3-09-2023 participants 469 411",
                        "SUBSET_WITHIN_WHOLE 000-A3-09-2024 participants 478 420",
                        "SUBSET_WITHIN_WHOLE 000-A3-09-2025 participants 487 435",
                        "SUBSET_WITHIN_WHOLE 000-A3-14-2023 participants 265 215",
                        "SUBSET_WITHIN_WHOLE 000-A3-14-2024 participants 270 230",
                        "SUBSET_WITHIN_WHOLE 000-A3-14-2025 participants 275 250");
    }

    @Test
    void vinh_linh_has_rates_captions_series_and_falls_to_look_at() {
        assertThat(found("000", "WARNING"))
                .containsExactly(
                        "RATE_FITS_COUNTS 000-A3-06-2023 printedPercent 10.6 10.5",
                        "RATE_FITS_COUNTS 000-A3-06-2024 printedPercent 10.7 10.6",
                        "RATE_FITS_COUNTS 000-A3-07-2025 printedPercent 7.6 7.7",
                        "RATE_FITS_COUNTS 000-A3-16-2024 printedPercent 4.9 5.0",
                        "RATE_FITS_COUNTS 000-A3-17-2024 printedPercent 5.6 5.7",
                        // the rounded rates of the parts were added
                        "RATE_FITS_DENOMINATOR_ELSEWHERE 000-B-BHXH-2024 printedPercent 24.68 24.67",
                        "BODY_AGREES_WITH_ANNEX 000-B-BHXH_TN-2024 printedPercent 13.01 13.1",
                        "BODY_AGREES_WITH_ANNEX 000-BT-BHXH_TN-2024 printedPercent 13.01 13.1",
                        "CAPTION_NAMES_NUMBER ANNEX 2 caption",
                        "CAPTION_NAMES_NUMBER ANNEX 3 caption",
                        "CAPTION_NAMES_DATE ANNEX 3 caption",
                        "TITLE_NAMES_INDICATORS ANNEX 1 title",
                        "SERIES_TWICE 000-A3-04-2023 participants",
                        "SERIES_TWICE 000-A3-10-2023 participants",
                        "FALLS_WHERE_OTHERS_RISE 000-A1-06-2025 printedPercent 11.7 11.8",
                        "FALLS_WHERE_OTHERS_RISE 000-A4-02-2024 printedPercent 95.5 96.11",
                        "FALLS_WHERE_OTHERS_RISE 000-A4-12-2024 printedPercent 96.7 96.93",
                        "FALLS_WHERE_OTHERS_RISE 000-A4-13-2025 printedPercent 95.8 95.9",
                        "FALLS_WHERE_OTHERS_RISE 000-A4-14-2025 printedPercent 97.2 97.4");
    }

    @Test
    void vinh_linh_leaves_a_heading_empty_grows_by_leaps_and_mixes_precisions() {
        assertThat(found("000", "INFO"))
                .containsExactly(
                        "CELLS_FILLED 000-BT-BHXH-2023 printedPercent",
                        "JUMPS_FAR_FROM_SIBLINGS 000-A3-10-2024 participants 25 15",
                        "JUMPS_FAR_FROM_SIBLINGS 000-A3-18-2024 participants 25 15",
                        "JUMPS_FAR_FROM_SIBLINGS 000-A3-10-2025 participants 35 25",
                        "JUMPS_FAR_FROM_SIBLINGS 000-A3-18-2025 participants 35 25",
                        "ONE_PRECISION 000-A1-01-2023 printedPercent",
                        "ONE_PRECISION 000-A2-01-2023 printedPercent",
                        "ONE_PRECISION 000-A3-01-2023 printedPercent",
                        "ONE_PRECISION 000-A4-01-2024 printedPercent");
    }

    @Test
    void kon_tum_only_has_things_worth_knowing() {
        assertThat(found("001", "ERROR")).isEmpty();
        assertThat(found("001", "WARNING")).isEmpty();
        assertThat(found("001", "INFO"))
                .containsExactly(
                        // "khoảng 25%" in the body
                        "BODY_AGREES_WITH_ANNEX 001-B-BHTN-2025 printedPercent 25 24",
                        "JUMPS_FAR_FROM_SIBLINGS 001-A1-09-BHTN-2024 printedPercent 16.39 8.36",
                        "COLUMNS_IN_ORDER_OF_TITLE ANNEX 1 title",
                        "BODY_INDICATORS_HAVE_ROWS 001-B-BHXH_TN-2025 indicator",
                        "TOTALS_CAN_BE_CHECKED 001-A1-T-BHXH-2023 printedPercent");
    }

    @Test
    void can_tho_names_two_schemes_without_a_figure_and_the_others_are_clean() {
        assertThat(found("002", null))
                .containsExactly("NAMED_INDICATORS_HAVE_FIGURES title", "NAMED_INDICATORS_HAVE_FIGURES title");
        assertThat(found("003", null)).isEmpty();
        assertThat(found("004", null)).isEmpty();
    }

    @Test
    void findings_page_and_stay_within_the_horizon() {
        String next = reporter("464")
                .get("/api/v1/plans/000/findings?limit=30")
                .then()
                .body("items", hasSize(30))
                .extract()
                .path("next");
        reporter("464")
                .get("/api/v1/plans/000/findings?limit=30&after=" + next)
                .then()
                .body("items", hasSize(8));
        // Hồ Xá sees what is said of itself, its district and the tables, nothing of the other communes
        reporter("19363")
                .get("/api/v1/plans/000/findings?limit=500")
                .then()
                .body("items", hasSize(16))
                .body("items.rule", everyItem(not(is("SUBSET_WITHIN_WHOLE"))))
                .body("items.rule", hasItem("CAPTION_NAMES_NUMBER"));
        reporter("62").get("/api/v1/plans/000/findings").then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
    }

    /** Rule, deviating cell, printed and expected of each finding of this severity, or of all. */
    private static List<String> found(String plan, String severity) {
        List<Map<String, Object>> items = Callers.as("auditor", "VN")
                .get("/api/v1/plans/{plan}/findings?limit=500", plan)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        return items.stream()
                .filter(item -> severity == null || severity.equals(item.get("severity")))
                .map(FivePapersFindingsTest::told)
                .toList();
    }

    private static String told(Map<String, Object> item) {
        var cell = (Map<?, ?>) ((List<?>) item.get("cells")).get(0);
        return Stream.of(
                        item.get("rule"),
                        cell.get("code"),
                        cell.get("source"),
                        cell.get("ordinal"),
                        cell.get("field"),
                        item.get("printed"),
                        item.get("expected"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
