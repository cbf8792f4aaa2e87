package vn.baophu.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.baophu.journeys.Commune.BEN_QUAN;
import static vn.baophu.journeys.Commune.HO_XA;
import static vn.baophu.journeys.Reports.figure;
import static vn.baophu.journeys.Reports.id;
import static vn.baophu.journeys.Reports.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.journeys.stack.Eventually;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.stack.StackForJourneys;

/** The first half of 2024 in Vĩnh Linh, from the first report of Hồ Xá to the whole district. */
@ExtendWith(StackForJourneys.class)
class VinhLinhStoryIT {
    private static final String HALF_YEAR = "2024-S1";
    private static final String REGIME = "000-R01";

    @Test
    void eighteen_communes_report_their_first_half_of_2024(Stack stack) {
        var reports = new Reports(stack);

        var first = hoXaSubmits(reports);
        theOfficeReturnsOneFigure(reports, first);
        benQuanNeitherSeesNorChangesIt(reports, first);
        var corrected = hoXaCorrects(reports, first);
        theOfficeAccepts(reports, corrected);
        oneOfEighteenHasReported(reports);
        theTaskOfHoXaIsDone(stack, id(first));
        theOtherSeventeenAreAccepted(reports);
    }

    private static Response hoXaSubmits(Reports reports) {
        var submitted = reports.submit(HO_XA, report(HO_XA, REGIME, HALF_YEAR, figure("BHYT", 12700, 13290)));
        submitted
                .then()
                .body("state", is("SUBMITTED"))
                .body("unit.code", is("19363"))
                .body("figures[0].participants", is(12700))
                .body("late", is(false));
        return submitted;
    }

    private static void theOfficeReturnsOneFigure(Reports reports, Response submitted) {
        reports.office()
                .changes(submitted, """
                        {"reason":"Số người tham gia chưa khớp với dữ liệu thẻ",
                         "figures":[{"indicator":"BHYT","reason":"Thiếu 20 người của tháng 6"}]}""")
                .post("/submissions/{id}/return", id(submitted))
                .then()
                .statusCode(200)
                .body("state", is("RETURNED"))
                .body("returns", hasSize(1))
                .body("returns[0].figures[0].indicator", is("BHYT"));
    }

    private static void benQuanNeitherSeesNorChangesIt(Reports reports, Response ofHoXa) {
        var benQuan = reports.reporterOf(BEN_QUAN);
        refusedAsOutside(benQuan.asks().get("/submissions/{id}", id(ofHoXa)));
        refusedAsOutside(benQuan.changes(ofHoXa, """
                        {"figures":[%s]}""".formatted(figure("BHYT", 1, 13290)))
                .post("/submissions/{id}/corrections", id(ofHoXa)));
        refusedAsOutside(benQuan.sends(report(HO_XA, REGIME, HALF_YEAR, figure("BHYT", 1, 13290)))
                .post("/submissions"));
        benQuan.asks().get("/submissions").then().statusCode(200).body("items.unit.code", not(hasItem("19363")));
    }

    private static void refusedAsOutside(Response answer) {
        answer.then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
    }

    private static Response hoXaCorrects(Reports reports, Response submitted) {
        var hoXa = reports.reporterOf(HO_XA);
        var returned = hoXa.asks().get("/submissions/{id}", id(submitted));
        returned.then().statusCode(200).body("figures[0].returnedReason", is("Thiếu 20 người của tháng 6"));
        var corrected = hoXa.changes(returned, """
                        {"figures":[%s]}""".formatted(figure("BHYT", 12720, 13290)))
                .post("/submissions/{id}/corrections", id(submitted));
        corrected.then().statusCode(201).body("state", is("SUBMITTED")).body("figures[0].participants", is(12720));
        return corrected;
    }

    private static void theOfficeAccepts(Reports reports, Response corrected) {
        reports.accept(corrected).then().body("state", is("ACCEPTED")).body("acceptedBy", not(is("")));
    }

    private static void oneOfEighteenHasReported(Reports reports) {
        progress(reports)
                .body("unit.code", is("464"))
                .body("target.participants", is(85941))
                .body("target.denominator", is(89149))
                .body("target.percent", is(new BigDecimal("96.40")))
                .body("reported", is(12720))
                .body("reportedDenominator", is(13290))
                .body("coveragePercent", is(new BigDecimal("95.71")))
                .body("percentOfTarget", is(new BigDecimal("99.76")))
                .body("percentOfWholeTarget", is(new BigDecimal("14.80")))
                .body("gap", is(73221))
                .body("reportedUnits", is(1))
                .body("expectedUnits", is(18))
                .body("missing", hasSize(17))
                .body("missing.name", hasItem("Thị trấn Bến Quan"))
                .body("missing.code", not(hasItem("19363")))
                .body("children", hasSize(18))
                .body("children.find { it.unit.code == '19363' }.reported", is(12720))
                .body("children.find { it.unit.code == '19363' }.target.participants", is(12750))
                .body("children.find { it.unit.code == '19366' }.reported", is((Object) null));
    }

    private static void theTaskOfHoXaIsDone(Stack stack, String submission) {
        var coordinator = stack.person("coordinator-vinh-linh");
        Eventually.holds(() -> coordinator
                .asks()
                .queryParam("unit", "19363")
                .queryParam("period", HALF_YEAR)
                .get("/tasks/000-T097/assignments")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", is("DONE"))
                .body("items[0].class", is("DONE_IN_TIME"))
                .body("items[0].dueOn", is("2024-07-09"))
                .body("items[0].submission", is(submission)));
    }

    /** Every commune stays 30 people below its target, as Hồ Xá did: 18 × 30 below the district's. */
    private static void theOtherSeventeenAreAccepted(Reports reports) {
        var targets = targetsOfCommunes(reports);
        for (var commune : Commune.values()) {
            if (commune != HO_XA) {
                var target = targets.get(commune);
                var figure = figure(
                        "BHYT",
                        target.get("participants").asLong() - 30,
                        target.get("denominator").asLong());
                reports.accept(reports.submit(commune, report(commune, REGIME, HALF_YEAR, figure)));
            }
        }

        progress(reports)
                .body("reported", is(85941 - 18 * 30))
                .body("reportedDenominator", is(89149))
                .body("coveragePercent", is(new BigDecimal("95.80")))
                .body("reportedUnits", is(18))
                .body("missing", hasSize(0));
    }

    private static Map<Commune, JsonNode> targetsOfCommunes(Reports reports) {
        var targets = new EnumMap<Commune, JsonNode>(Commune.class);
        var children = reports.office()
                .reads("/progress?unit=464&period={period}&indicator=BHYT", HALF_YEAR)
                .get("children");
        for (var commune : Commune.values()) {
            for (var child : children) {
                if (child.at("/unit/code").asText().equals(commune.code())) {
                    targets.put(commune, child.get("target"));
                }
            }
        }
        assertThat(targets).hasSize(18);
        return targets;
    }

    private static ValidatableResponse progress(Reports reports) {
        return reports.office()
                .asks()
                .queryParam("unit", "464")
                .queryParam("period", HALF_YEAR)
                .queryParam("indicator", "BHYT")
                .get("/progress")
                .then()
                .statusCode(200);
    }
}
