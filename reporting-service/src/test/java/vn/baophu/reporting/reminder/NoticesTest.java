package vn.baophu.reporting.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.ReportReminded;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.reporting.AtTheDoor;

/** What others decide about a report stands in the inbox of who owes it, at once. */
@QuarkusTest
class NoticesTest extends AtTheDoor {
    @Inject
    Climb climb;

    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @Test
    void a_return_tells_why_which_figures_and_until_when() {
        var sent = submits(HO_XA, 12700, 13290).extract();
        reviewer()
                .header("If-Match", sent.header("ETag"))
                .body("""
                        {"reason":"Chưa khớp","reworkBy":"2024-07-15",
                         "figures":[{"indicator":"BHYT","reason":"Lệch 20 người"}]}""")
                .post("/api/v1/submissions/" + sent.path("id") + "/return")
                .then()
                .statusCode(200);

        inbox(HO_XA)
                .body("items", hasSize(1))
                .body("items[0].kind", is("RETURNED"))
                .body("items[0].reason", is("Chưa khớp · Bảo hiểm y tế (BHYT): Lệch 20 người"))
                .body("items[0].by", is("reviewer-464"))
                .body("items[0].dueOn", is("2024-07-15"))
                .body("items[0].days", nullValue())
                .body(
                        "items[0].sentence",
                        containsString("hạn 15/07/2024: báo cáo bị trả lại để sửa. Lý do: Chưa khớp"));
        inbox(BEN_QUAN).body("items", hasSize(0));
    }

    @Test
    void more_time_is_told_and_the_ladder_begins_anew() {
        clock.moveTo("2024-07-06T01:00:00Z");
        climb.remind();
        var asked = asks("2024-07-20");
        decide(asked, "approval", "{}").statusCode(200);

        inbox(HO_XA)
                .body("items", hasSize(2))
                .body("items[0].kind", is("EXTENSION_APPROVED"))
                .body("items[0].dueOn", is("2024-07-20"))
                .body("items[0].sentence", endsWith("hạn 20/07/2024: được gia hạn."));
        clock.moveTo("2024-07-10T01:00:00Z");
        climb.remind();
        inbox(HO_XA).body("items", hasSize(2));
        clock.moveTo("2024-07-13T01:00:00Z");
        climb.remind();
        inbox(HO_XA).body("items[0].kind", is("DUE_SOON")).body("items[0].days", is(7));
    }

    @Test
    void a_refusal_of_more_time_and_a_waiver_tell_their_reason() {
        decide(asks("2024-07-20"), "refusal", "{\"reason\":\"Kỳ họp 12/7\"}").statusCode(200);
        inbox(HO_XA)
                .body("items[0].kind", is("EXTENSION_REFUSED"))
                .body("items[0].dueOn", is("2024-07-09"))
                .body("items[0].sentence", endsWith("không được gia hạn. Lý do: Kỳ họp 12/7"));
        waiver("", "Bão số 3");
        inbox(HO_XA).body("items[0].kind", is("WAIVED")).body("items[0].reason", is("Bão số 3"));
        clock.moveTo("2024-07-12T01:00:00Z");
        climb.remind();
        inbox(HO_XA).body("items", hasSize(2));
    }

    @Test
    void a_waiver_that_is_taken_back_tells_why_and_that_the_report_is_owed_after_all() {
        waiver("", "Xã sáp nhập");
        waiver("/withdrawal", "Chưa sáp nhập");

        inbox(HO_XA)
                .body("items.kind", contains("WAIVER_TAKEN_BACK", "WAIVED"))
                .body("items[0].reason", is("Chưa sáp nhập"))
                .body("items[0].by", is("coordinator-464"))
                .body(
                        "items[0].sentence",
                        endsWith("hạn 09/07/2024: không còn được miễn, vẫn phải gửi báo cáo. Lý do: Chưa sáp nhập"));
    }

    @Test
    void a_decision_that_is_refused_tells_nobody() {
        var sent = submits(HO_XA, 12700, 13290).extract();
        reviewer()
                .header("If-Match", "\"7\"")
                .body("{\"reason\":\"Sai\"}")
                .post("/api/v1/submissions/" + sent.path("id") + "/return")
                .then()
                .statusCode(412);

        inbox(HO_XA).body("items", hasSize(0));
        assertThat(WaitingEvents.of(ReportReminded.class)).isEmpty();
    }

    private static ValidatableResponse asks(String until) {
        return reporter(HO_XA)
                .body("{\"reason\":\"Mưa lũ\",\"until\":\"%s\"}".formatted(until))
                .post("/api/v1/obligations/" + owed() + "/extension-requests")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse decide(ValidatableResponse asked, String outcome, String body) {
        return coordinator()
                .header("If-Match", asked.extract().header("ETag"))
                .body(body)
                .post(asked.extract().header("Location") + "/" + outcome)
                .then();
    }

    private static void waiver(String what, String reason) {
        coordinator()
                .header("If-Match", "*")
                .body("{\"reason\":\"%s\"}".formatted(reason))
                .post("/api/v1/obligations/" + owed() + "/waiver" + what)
                .then()
                .statusCode(200);
    }

    private static String owed() {
        return reporter(HO_XA).get("/api/v1/obligations?period=2024-S1").path("items[0].id");
    }

    private static ValidatableResponse inbox(String commune) {
        return reporter(commune).get("/api/v1/reminders").then().statusCode(200);
    }
}
