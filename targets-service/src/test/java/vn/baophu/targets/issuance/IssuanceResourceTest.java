package vn.baophu.targets.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.issue;
import static vn.baophu.targets.Papers.issuer;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.submit;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.contracts.PlanIssued;
import vn.baophu.contracts.TargetAssigned;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.targets.Demo;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class IssuanceResourceTest {
    @BeforeEach
    void a_draft_with_two_tables() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh());
        take(
                planner("464"),
                "000",
                1,
                table(
                        "A1,19363,BHYT,2024,12750,POPULATION,13290,\"95,9\",false",
                        "AT,464,BHYT,2024,12750,POPULATION,13290,\"95,9\",true"));
        take(planner("464").queryParam("source", "BODY"), "000", table("B1,464,BHYT,2024,,POPULATION,,\"95,94\",true"));
    }

    @Test
    void the_issuer_puts_a_plan_in_force_and_the_others_hear_of_it() {
        submit("000");
        issue(issuer("464"), "000", "\"3\"")
                .statusCode(200)
                .header("ETag", is("\"4\""))
                .body("state", is("ISSUED"))
                .body("issuedAt", notNullValue());

        var issued = WaitingEvents.of(PlanIssued.class);
        assertThat(issued).singleElement().satisfies(plan -> {
            assertThat(plan.number()).isEqualTo("127/KH-UBND");
            assertThat(plan.unitId()).isEqualTo(Demo.unit("464"));
            assertThat(plan.signedOn()).isEqualTo(LocalDate.of(2023, 7, 31));
            assertThat(plan.revision()).isEqualTo(4);
        });
        assertThat(WaitingEvents.of(TargetAssigned.class))
                .hasSize(2)
                .allSatisfy(target -> {
                    assertThat(target.planId()).isEqualTo(issued.get(0).planId());
                    assertThat(target.participants()).isEqualTo(12_750);
                    assertThat(target.percent()).isEqualTo(new BigDecimal("95.94"));
                    assertThat(target.printedPercent()).isEqualTo("95,9");
                })
                .extracting(TargetAssigned::unitId)
                .containsExactlyInAnyOrder(Demo.unit("19363"), Demo.unit("464"));
    }

    @Test
    void a_plan_is_issued_once() {
        issue("000");

        issue(issuer("464"), "000", "*").statusCode(409).body("code", is("ALREADY_ISSUED"));
        assertThat(WaitingEvents.of(PlanIssued.class)).hasSize(1);
    }

    @Test
    void an_issuer_issues_only_what_they_have_seen() {
        submit("000");
        issue(issuer("464"), "000", null).statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
        issue(issuer("464"), "000", "\"2\"").statusCode(412).body("code", is("STALE_VERSION"));
        assertThat(WaitingEvents.count()).isZero();
    }

    @Test
    void a_draft_is_submitted_before_it_is_issued() {
        issue(issuer("464"), "000", "*").statusCode(409).body("code", is("NOT_SUBMITTED"));
        assertThat(WaitingEvents.count()).isZero();
    }

    @Test
    void only_an_issuer_of_the_area_issues() {
        issue(planner("464"), "000", "*").statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        issue(issuer("62"), "000", "*").statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        issue(issuer("19363"), "000", "*").statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        issue(issuer("464"), "none", "*").statusCode(404).body("code", is("NO_SUCH_PLAN"));
        assertThat(WaitingEvents.count()).isZero();
    }
}
