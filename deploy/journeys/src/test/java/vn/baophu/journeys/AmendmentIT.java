package vn.baophu.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.journeys.stack.Eventually;
import vn.baophu.journeys.stack.Person;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.stack.StackForJourneys;

/** Kon Tum sets a target for 2030 and raises it in mid-year; everyone is told which one was in force on which day. */
@ExtendWith(StackForJourneys.class)
class AmendmentIT {
    private static final String PLAN = """
            {"code": "KT-2030", "number": "9/QĐ-UBND", "kind": "DECISION", "issuer": "UBND tỉnh Kon Tum", "unit": "62",
             "signedOn": "2024-01-15", "title": "Chỉ tiêu BHYT năm 2030", "periodFrom": 2030, "periodTo": 2030}""";
    private static final String AMENDMENT = """
            {"code": "KT-2030-SD1", "number": "90/QĐ-UBND", "signedOn": "2024-04-20", "inForceFrom": "2024-05-01",
             "title": "Điều chỉnh chỉ tiêu BHYT năm 2030"}""";

    private Person planner;
    private Person issuer;

    @BeforeEach
    void meet(Stack stack) {
        planner = stack.person("planner-kon-tum");
        issuer = stack.person("issuer-kon-tum");
    }

    @Test
    void a_target_is_amended_and_answers_for_any_day() {
        planner.sends(PLAN).post("/plans").then().statusCode(201);
        takes("KT-2030", 570000);
        issue("KT-2030");
        planner.sends(AMENDMENT).post("/plans/KT-2030/amendments").then().statusCode(201);
        takes("KT-2030-SD1", 580000);
        issue("KT-2030-SD1");

        assertThat(inForce("2024-04-30")).isEqualTo(570000);
        assertThat(inForce("2024-05-01")).isEqualTo(580000);
        planner.asks().get("/plans/KT-2030").then().body("state", is("AMENDED"));
        Eventually.holds(() -> assertThat(heldAgainst("2024-04-30")).isEqualTo(570000));
        Eventually.holds(() -> assertThat(heldAgainst("2024-05-01")).isEqualTo(580000));
    }

    private void takes(String plan, int participants) {
        planner.asks()
                .contentType("text/csv")
                .body("code,unit,indicator,year,participants,denominatorKind,total\n" + plan + "-1,62,BHYT,2030,"
                        + participants + ",POPULATION,true\n")
                .post("/plans/{plan}/annexes", plan)
                .then()
                .statusCode(201);
    }

    private void issue(String plan) {
        var submitted = planner.changes(seen(plan), "{}").post("/plans/{plan}/submission", plan);
        submitted.then().statusCode(200).body("state", is("SUBMITTED"));
        issuer.changes(submitted, "{}")
                .post("/plans/{plan}/issuance", plan)
                .then()
                .statusCode(200)
                .body("state", is("ISSUED"));
    }

    private Response seen(String plan) {
        return planner.asks().get("/plans/{plan}", plan);
    }

    private int inForce(String day) {
        return planner.reads("/targets?plan=KT-2030&unit=62&indicator=BHYT&year=2030&asOf=" + day)
                .at("/items/0/participants")
                .asInt();
    }

    private int heldAgainst(String day) {
        return planner.reads("/progress?unit=62&indicator=BHYT&period=2030&asOf=" + day)
                .at("/target/participants")
                .asInt();
    }
}
