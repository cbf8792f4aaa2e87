package vn.baophu.targets.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.issue;
import static vn.baophu.targets.Papers.layIn;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.contracts.TargetAssigned;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.targets.Demo;

/** Every form a target can have, in by the annex door and out again. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class FormsTest {
    private static final String HEADER =
            "code,unit,holderKind,holderName,holderCode,indicator,year,openStart,participants,"
                    + "denominatorKind,denominator,printedPercent,growthPeople,growthPercent,comparator,figureKind,floor,asOf,clause\n";
    private static final String TABLE = HEADER + """
            UNIT,19363,,,,BHYT,2024,,12750,POPULATION,13290,"95,9",,,EQUAL,,,,II.1
            AGENT,19363,COLLECTION_AGENT,Nguyễn Thị A,NV01,BHYT,2024,,400,,,,,,,,,,
            ORGANISATION,19363,COLLECTION_ORGANISATION,Bưu điện huyện,,BHYT,2024,,900,,,,,,,,,,
            TEACHER,19363,CLASS_TEACHER,Giáo viên chủ nhiệm lớp 5A,,BHYT_HS,2024,,,PUPILS,35,100,,,,ASPIRATION,,,
            OTHER_BASE,464,,,,BHTN,2024,,147484,PERSONS_SUBJECT,,100,,,,,,,
            LABOUR,464,,,,BHTN,2024,,,LABOUR_FORCE,52565,"25,5",,,ABOUT,,,2024-12-20,
            FLOOR,464,,,,BHYT,2025,,,POPULATION,,95,,,AT_LEAST,,546/QĐ-TTg,,
            OPEN,464,,,,BHYT_HSSV,2023,true,,PUPILS_AND_STUDENTS,,100,,,,,,,
            MORE,464,,,,BHXH_TN,2025,,,,,,500,"8,5%",,,,,
            HIGHER,464,,,,BHXH,2025,,,,,,,,HIGHER_THAN_LAST_YEAR,,,,
            BEFORE,464,,,,BHXH_TN,2022,,6000,,,,,,,BASELINE,,,
            """;

    @BeforeEach
    void a_plan_of_all_forms() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
        layIn(planner("464"), "000", "II.1").statusCode(201);
        take(planner("464"), "000", 1, TABLE).statusCode(201);
    }

    @Test
    void each_comes_back_as_printed_with_what_is_computed_apart() {
        reporter("464")
                .get("/api/v1/plans/000/targets")
                .then()
                .body("items", hasSize(11))
                .body("items.find { it.code == 'AGENT' }.holderKind", is("COLLECTION_AGENT"))
                .body("items.find { it.code == 'AGENT' }.holderName", is("Nguyễn Thị A"))
                .body("items.find { it.code == 'AGENT' }.holderCode", is("NV01"))
                .body("items.find { it.code == 'AGENT' }.unit.code", is("19363"))
                .body("items.find { it.code == 'UNIT' }.holderKind", nullValue())
                .body("items.find { it.code == 'UNIT' }.clause", is("II.1"))
                .body("items.find { it.code == 'UNIT' }.computed.percent", is(95.94f))
                .body("items.find { it.code == 'TEACHER' }.computed.participants", is(35))
                .body("items.find { it.code == 'TEACHER' }.participants", nullValue())
                .body("items.find { it.code == 'OTHER_BASE' }.computed.denominator", is(147_484))
                .body("items.find { it.code == 'OTHER_BASE' }.denominator.count", nullValue())
                .body("items.find { it.code == 'LABOUR' }.computed.participants", is(13_404))
                .body("items.find { it.code == 'FLOOR' }.figureKind", is("FLOOR"))
                .body("items.find { it.code == 'FLOOR' }.floor", is("546/QĐ-TTg"))
                .body("items.find { it.code == 'OPEN' }.openStart", is(true))
                .body("items.find { it.code == 'MORE' }.growthPeople", is(500))
                .body("items.find { it.code == 'MORE' }.growthPercent", is("8,5"))
                .body("items.find { it.code == 'MORE' }.computed", nullValue())
                .body("items.find { it.code == 'HIGHER' }.comparator", is("HIGHER_THAN_LAST_YEAR"));
    }

    @Test
    void two_denominators_of_one_indicator_are_two_targets() {
        issue("000");

        reporter("464")
                .get("/api/v1/targets?unit=464&indicator=BHTN&year=2024")
                .then()
                .body("items.denominator.kind", containsInAnyOrder("PERSONS_SUBJECT", "LABOUR_FORCE"));
    }

    @Test
    void an_open_start_holds_in_every_later_year() {
        issue("000");

        reporter("464")
                .get("/api/v1/targets?indicator=BHYT_HSSV&year=2025")
                .then()
                .body("items.code", contains("OPEN"));
        reporter("464")
                .get("/api/v1/targets?indicator=BHYT_HSSV&year=2022")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void those_inside_a_unit_can_be_left_out_and_only_units_hear_of_their_targets() {
        issue("000");

        reporter("464")
                .get("/api/v1/targets?unit=19363&indicator=BHYT&holderKind=UNIT")
                .then()
                .body("items.code", contains("UNIT"));
        reporter("464")
                .get("/api/v1/targets?unit=19363&indicator=BHYT")
                .then()
                .body("items.code", contains("UNIT", "AGENT", "ORGANISATION"));
        assertThat(WaitingEvents.of(TargetAssigned.class)).hasSize(8);
    }

    @Test
    void what_no_form_can_be_is_refused_where_it_stands() {
        var wrong = HEADER + """
                A,19363,COLLECTION_AGENT,,,BHYT,2024,,1,,,,,,,,,,
                B,19363,,Nguyễn Thị A,,BHYT,2024,,1,,,,,,,,,,
                C,464,,,,BHYT,,true,,,,100,,,,,,,
                D,464,,,,BHYT,2025,,,,,95,,,,TARGET,546/QĐ-TTg,,
                E,464,,,,BHXH,2025,,,,,95,-1,viele,,,,,
                """;
        take(planner("464"), "000", 2, wrong)
                .statusCode(422)
                .body(
                        "errors.collect { it.row + ':' + it.column + ':' + it.code }",
                        containsInAnyOrder(
                                "2:holderName:HOLDER_WITHOUT_NAME",
                                "3:holderKind:HOLDER_WITHOUT_KIND",
                                "4:openStart:OPEN_START_WITHOUT_YEAR",
                                "5:floor:FLOOR_IS_ANOTHER_KIND",
                                "6:growthPeople:NEGATIVE",
                                "6:growthPercent:UNREADABLE_RATE"));
    }
}
