package vn.baophu.journeys.planlife;

import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.baophu.journeys.stack.Person;

/** What planner and issuer of Vĩnh Linh do with a plan, step by step. */
record Planning(Person planner, Person issuer) {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    void draft(String path, String paper) {
        planner.sends(paper).post(path).then().statusCode(201);
    }

    /** As many people live in each commune in that year as the demo's plan says of 2025. */
    void count(int year, LocalDate namedOn) {
        var rows = planner.readsAll("/targets?plan=000&indicator=BHYT&year=2025").stream()
                .filter(target -> !target.at("/unit/code").asText().equals("464"))
                .map(target -> target.at("/unit/code").asText() + ",POPULATION," + year + ","
                        + target.at("/denominator/count").asText() + ",Chi cục Thống kê huyện," + namedOn)
                .collect(Collectors.joining("\n"));
        planner.asks()
                .contentType("text/csv; charset=UTF-8")
                .body("unit,kind,year,count,source,asOf\n" + rows)
                .post("/denominator-counts")
                .then()
                .statusCode(201)
                .body("rows", is(18));
    }

    Response read(String plan, byte[] workbook) {
        return planner.asks()
                .contentType(XLSX)
                .body(workbook)
                .queryParam("fileName", "phu-luc.xlsx")
                .post("/plans/{plan}/readings", plan)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    JsonNode adopt(String plan, Response reading) {
        var adopted = planner.changes(reading, "{}")
                .post("/plans/{plan}/readings/{reading}/adoption", plan, reading.path("id"));
        adopted.then().statusCode(201);
        return Person.read(adopted);
    }

    JsonNode divide(String plan, String how) {
        var drawn = planner.sends(how).post("/plans/{plan}/cascades", plan);
        drawn.then().statusCode(201);
        var cascade = Person.read(drawn);
        planner.changes(drawn, "{}")
                .post(
                        "/plans/{plan}/cascades/{cascade}/adoption",
                        plan,
                        cascade.get("id").asText())
                .then()
                .statusCode(200);
        return cascade;
    }

    void issue(String plan) {
        var seen = planner.asks().get("/plans/{plan}", plan);
        planner.changes(seen, "{}")
                .post("/plans/{plan}/submission", plan)
                .then()
                .statusCode(200)
                .body("state", is("SUBMITTED"));
        var submitted = issuer.asks().get("/plans/{plan}", plan);
        issuer.changes(submitted, "{}")
                .post("/plans/{plan}/issuance", plan)
                .then()
                .statusCode(200)
                .body("state", is("ISSUED"));
    }
}
