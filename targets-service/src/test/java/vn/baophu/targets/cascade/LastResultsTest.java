package vn.baophu.targets.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.vinhLinh;
import static vn.baophu.targets.cascade.Dividing.draw;
import static vn.baophu.targets.cascade.Dividing.drawn;
import static vn.baophu.targets.cascade.Dividing.shares;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;
import vn.baophu.targets.result.Reports;

/** Last results that nobody gave are those of accepted reports. All but three communes are held at nothing. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class LastResultsTest {
    private static final String HELD = Stream.of(
                    "19372", "19375", "19378", "19384", "19387", "19393", "19396", "19402", "19405", "19408", "19414",
                    "19417", "19420", "19423", "19426")
            .map("{\"key\": \"%s\", \"hold\": 0}"::formatted)
            .collect(Collectors.joining(", "));
    private static final String BY = """
            {"totals": [{"indicator": "BHYT", "year": 2024, "participants": 2000, "denominatorKind": "POPULATION"}],
             "mix": [{"base": "%s", "weight": 1}], "numbers": [%s]}""";

    @BeforeEach
    void a_draft_and_no_reports() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
        Reports.none();
    }

    @Test
    void the_last_whole_year_before_counts_and_the_explanation_names_it() {
        Reports.below("2023", "19363 500", "19366 300", "19369 200");
        Reports.below("2022", "19363 1", "19366 1", "19369 1");

        shares(planner("464"), "000", drawn("000", by("LAST_RESULT")))
                .body("items[0..2].figure", contains(1000, 600, 400))
                .body("items[0].lastResult.people", is(500))
                .body("items[0].lastResult.origin", is("REPORTS"))
                .body("items[0].lastResult.period", is("2023"))
                .body("items[0].explanation", containsString("Kết quả kỳ trước 500 theo báo cáo đã duyệt kỳ 2023."));
        shares(planner("464"), "000", drawn("000", by("EQUAL_GROWTH"))).body("items[0].figure", is(1000));
    }

    @Test
    void one_question_for_a_period_answers_all_children_with_the_callers_token() {
        Reports.below("2023", "19363 500", "19366 300", "19369 200");

        drawn("000", by("LAST_RESULT"));

        assertThat(Reports.heard()).hasSize(4).allSatisfy(request -> assertThat(request)
                .startsWith("Bearer ")
                .contains("unit=" + Demo.unit("464"), "period=2023"));
    }

    @Test
    void gaps_and_points_take_what_they_miss_and_what_is_given_stays() {
        Reports.below("2023-S2", "19366 300", "19369 200");
        var given = """
                {"key": "19363", "denominator": 1000, "lastResult": 600}, {"key": "19366", "denominator": 1000},
                {"key": "19369", "denominator": 1000}, %s""".formatted(HELD);

        shares(planner("464"), "000", drawn("000", BY.formatted("GAP", given)))
                .body("items[0..2].figure", contains(789, 632, 579)) // gaps of 400, 700 and 800 share 900
                .body("items[0].lastResult.origin", is("GIVEN"))
                .body("items[0].lastResult.period", nullValue())
                .body("items[0].explanation", not(containsString("báo cáo")))
                .body("items[1].lastResult.period", is("2023-S2"));
        shares(planner("464"), "000", drawn("000", BY.formatted("EQUAL_POINTS", given)))
                .body("items[0..2].figure", contains(900, 600, 500));
    }

    @Test
    void an_older_year_counts_where_nobody_has_reported_the_last() {
        Reports.below("2023", "19363", "19366", "19369");
        Reports.below("2022", "19363 500", "19366 300", "19369 200");

        shares(planner("464"), "000", drawn("000", by("LAST_RESULT"))).body("items[0].lastResult.period", is("2022"));
    }

    @Test
    void who_has_not_reported_is_unknown_and_named_never_taken_from_an_older_year() {
        Reports.below("2023", "19363 500", "19366", "19369 200");
        Reports.below("2022", "19366 300");

        draw(planner("464"), "000", by("LAST_RESULT"))
                .statusCode(422)
                .body("code", is("BASE_UNKNOWN"))
                .body(
                        "detail",
                        is("Huyện Vĩnh Linh, BHYT 2024: chia theo LAST_RESULT nhưng thiếu số liệu của Thị trấn Bến"
                                + " Quan."));
    }

    @Test
    void no_older_year_takes_the_place_of_one_that_gets_no_answer() {
        Reports.status("2023", 503, "");
        Reports.below("2022", "19363 500", "19366 300", "19369 200");

        draw(planner("464"), "000", by("LAST_RESULT"))
                .statusCode(422)
                .body("errors.code", hasItems("BASE_UNKNOWN", "RESULTS_NOT_HEARD"))
                .body(
                        "errors.detail",
                        hasItem("Hệ thống báo cáo chưa cho biết kết quả kỳ 2023 (FAILED); hãy thử lại sau hoặc nêu"
                                + " lastResult."));
        assertThat(Reports.heard()).hasSize(4);
    }

    @Test
    void nothing_is_asked_where_last_results_do_not_count() {
        drawn("000", BY.formatted("EQUAL", HELD));

        assertThat(Reports.heard()).isEmpty();
    }

    private static String by(String base) {
        return BY.formatted(base, HELD);
    }
}
