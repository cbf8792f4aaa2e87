package vn.baophu.reporting.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.DISTRICT;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.VinhLinh;

/** One bad row and nothing is taken; every bad row is told. */
@QuarkusTest
class BatchFaultsTest extends BatchTest {
    private static final String R03 = "000-R03," + HO_XA + ",2024,";

    @Test
    void every_bad_row_is_told_with_its_row_and_column() {
        sends(
                        row(HO_XA, "-5"),
                        row("99999", "100"),
                        row(BEN_QUAN, "nhiều"),
                        "000-R99,19369,2024-S1,BHYT,100,200",
                        "000-R01,19372,2024-X1,BHYT,100,200",
                        "000-R01,,2024-S1,BHYT,100,200",
                        "000-R01,19375,2024-S1,BHTN,100,200",
                        "000-R01,19378,2024-S1,BHYT,300,200",
                        "000-R02,19384,2024-S1,BHYT,100,200",
                        row("19387", "100"))
                .statusCode(422)
                .body("code", is("SEVERAL_FAULTS"))
                .body("errors.row", contains(2, 3, 4, 5, 6, 7, 8, 8, 9, 10))
                .body(
                        "errors.code",
                        contains(
                                "NEGATIVE",
                                "NO_SUCH_UNIT",
                                "BAD_FORMAT",
                                "NO_SUCH_REGIME",
                                "NO_SUCH_PERIOD",
                                "UNIT_OR_AGENCY",
                                "FIGURE_MISSING",
                                "FIGURE_NOT_ASKED",
                                "ABOVE_DENOMINATOR",
                                "NO_SUCH_OBLIGATION"))
                .body("errors[0].column", is("participants"))
                .body("errors[1].column", is("unit"))
                .body("errors[3].column", is("regime"))
                .body("errors[4].column", is("period"))
                .body("errors[7].column", is("indicator"))
                .body("errors[8].column", is("participants"));
        assertThat(WaitingEvents.count()).isZero();
        reviewer().get("/api/v1/submissions").then().body("items", hasSize(0));
    }

    @Test
    void all_that_is_wrong_with_a_row_is_told_at_once() {
        csv("reporter", DISTRICT, "", (HEADER + "\nNOPE,99999,2024-S9,ZZ,12.5,\n000-R01,,,ZZ,-1,").replace(',', ';'))
                .statusCode(422)
                .body("errors.row", contains(2, 2, 2, 2, 2, 3, 3, 3, 3, 3))
                .body(
                        "errors.collect { it.column + ' ' + it.code }",
                        containsInAnyOrder(
                                "participants BAD_FORMAT",
                                "period NO_SUCH_PERIOD",
                                "unit NO_SUCH_UNIT",
                                "regime NO_SUCH_REGIME",
                                "indicator NO_SUCH_INDICATOR",
                                "period REQUIRED",
                                "participants NEGATIVE",
                                "null UNIT_OR_AGENCY",
                                "null FIGURE_MISSING",
                                "indicator FIGURE_NOT_ASKED"));
        sends("000-R01,99999,,BHYT,100,").body("errors.code", containsInAnyOrder("REQUIRED", "NO_SUCH_UNIT"));
    }

    @Test
    void an_unknown_column_does_not_hide_what_is_wrong_with_the_rows() {
        csv("reporter", DISTRICT, "", HEADER + ",ghi chú\n" + row("99999", "100") + ",x\n" + row(HO_XA, "100") + ",x")
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_COLUMN", "NO_SUCH_UNIT"))
                .body("errors.row", contains(1, 2));
        csv("reporter", DISTRICT, "", HEADER.replace("unit", "Unit") + "\n" + row(HO_XA, "-1"))
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_COLUMN"));
        reviewer().get("/api/v1/submissions").then().body("items", hasSize(0));
    }

    @Test
    void too_many_reports_are_refused_before_any_is_judged() {
        var one = "{\"regime\":\"NOPE\",\"unit\":\"99999\",\"period\":\"2024-S1\"}";

        as("reporter", DISTRICT)
                .contentType("application/json")
                .body("{\"reports\":[" + (one + ",").repeat(10_000) + one + "]}")
                .post(BATCHES)
                .then()
                .statusCode(400)
                .body("errors.code", contains("TOO_LONG"))
                .body("errors.pointer", contains("/reports"))
                .body("detail", containsString("10.000"));
    }

    @Test
    void rows_of_another_province_are_refused_and_nothing_is_told_of_them() {
        var far = Ids.next();
        VinhLinh.unit(far, "62", "Tỉnh Kon Tum", "PROVINCE", null);
        VinhLinh.unit(Ids.next(), "23293", "Phường Quang Trung", "COMMUNE", far);

        sends(row(HO_XA, "100"), row("23293", "100"))
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"))
                .body("errors.row", contains(3))
                .body("errors.column", contains("unit"));
        sendsAs("reporter", HO_XA, "", row(HO_XA, "100"), row(BEN_QUAN, "100"))
                .statusCode(403)
                .body("errors.row", contains(3));
        reviewer().get("/api/v1/submissions").then().body("items", hasSize(0));
    }

    @Test
    void what_was_sent_and_says_something_else_is_refused_by_row() {
        submits(HO_XA, 12700, 13290).statusCode(201);

        sends(row(BEN_QUAN, "100"), row(HO_XA, "12.701"))
                .statusCode(409)
                .body("code", is("ALREADY_SUBMITTED"))
                .body("errors.row", contains(3));
    }

    @Test
    void a_period_that_is_not_open_is_refused_by_row() {
        sends("000-R02," + HO_XA + ",2024,BHYT,100,200")
                .statusCode(409)
                .body("errors.code", contains("PERIOD_NOT_OPEN"));
    }

    @Test
    void the_rows_of_a_report_need_not_stand_together_and_none_may_be_forgotten() {
        clock.moveTo("2024-12-31T20:00:00Z");

        sends(R03 + "BHYT,12700,13290", R03 + "BHXH_TN,,", row(BEN_QUAN, "100"), R03 + "BHXH_BB,700,")
                .statusCode(422)
                .body("errors.row", hasItem(3))
                .body("errors.find{ it.row == 3 }.code", is("REQUIRED"))
                .body("errors.find{ it.row == 2 }.code", is("FIGURE_MISSING"));
    }

    @Test
    void a_validation_rule_that_is_broken_points_to_the_cell() {
        clock.moveTo("2024-12-31T20:00:00Z");

        sends(R03 + "BHYT,12700,13290", R03 + "BHXH_TN,40,", R03 + "BHXH_BB,700,", R03 + "BHTN,800,")
                .statusCode(422)
                .body("code", is("RULE_BROKEN"))
                .body("errors.row", contains(5))
                .body("errors.column", contains("participants"));
    }

    @Test
    void a_report_of_which_nothing_is_filled_in_is_passed_over() {
        sends(row(HO_XA, "100"), "000-R01," + BEN_QUAN + ",2024-S1,BHYT,,")
                .statusCode(201)
                .body("sent", is(1))
                .body("blank", is(1));
        sends("000-R01," + BEN_QUAN + ",2024-S1,BHYT,,").statusCode(422).body("code", is("NOTHING_TO_SEND"));
    }

    @Test
    void the_same_report_under_two_names_is_refused() {
        sends(row(HO_XA, "100"), row(VinhLinh.IDS.get(HO_XA).toString(), "100"))
                .statusCode(422)
                .body("code", is("REPORT_TWICE"))
                .body("errors.row", contains(3));
    }

    @Test
    void two_figures_for_one_indicator_and_two_narratives_are_refused() {
        csv(
                        "reporter",
                        DISTRICT,
                        "",
                        HEADER + ",narrative\n" + row(HO_XA, "100") + ",một\n" + row(HO_XA, "101") + ",hai")
                .statusCode(422)
                .body("errors.code", contains("NARRATIVE_TWICE", "FIGURE_TWICE"))
                .body("errors.row", contains(3, 3));
    }

    @Test
    void tables_without_the_columns_are_refused_before_any_row() {
        csv("reporter", DISTRICT, "", "regime,unit,period,participants,people\n")
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_COLUMN", "MISSING_COLUMN"));
        csv("reporter", DISTRICT, "", "").statusCode(400).body("code", is("HEADER_MISSING"));
    }

    @Test
    void vietnamese_tables_with_semicolons_and_grouped_numbers_are_understood() {
        csv("reporter", DISTRICT, "", (HEADER + "\n" + row(HO_XA, "12.700")).replace(',', ';'))
                .statusCode(201);
        reviewer().get("/api/v1/submissions").then().body("items[0].figures[0].participants", is(12700));
    }
}
