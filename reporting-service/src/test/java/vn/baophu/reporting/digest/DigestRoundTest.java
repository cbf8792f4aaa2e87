package vn.baophu.reporting.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.DISTRICT;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DigestRoundTest extends MailTest {
    @Test
    void one_plain_mail_in_vietnamese_tells_what_is_due() throws Exception {
        hoXaWantsMail();
        assertThat(dayOf("2024-07-06T01:00:00Z")).isEqualTo(1);

        var mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Baophu 06/07/2024: 1 sắp đến hạn");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("hoxa@quangtri.gov.vn");
        assertThat(mail.getFrom()[0]).hasToString("baophu@quangtri.gov.vn");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(text(mail))
                .contains("Sắp đến hạn\n- Thị trấn Hồ Xá, “Báo cáo kết quả thực hiện chỉ tiêu”, kỳ 2024-S1, hạn"
                        + " 09/07/2024: còn 3 ngày.")
                .contains("DELETE /api/v1/contacts/me");
    }

    @Test
    void whoever_asked_for_english_gets_it() throws Exception {
        wantsMail(as("reviewer", DISTRICT), "office@quangtri.gov.vn", "EN");
        dayOf("2024-07-12T01:00:00Z");

        assertThat(onlyMail().getSubject()).isEqualTo("Baophu 2024-07-12: 18 overdue below");
        assertThat(text(onlyMail())).contains("period 2024-S1, due on 2024-07-09: 3 days late, no report yet.");
    }

    @Test
    void a_day_has_one_mail_at_most_and_what_comes_later_waits_for_the_next() throws Exception {
        hoXaWantsMail();
        dayOf("2024-07-06T01:00:00Z");
        var sent = submits(HO_XA, 12700, 13290).extract();
        reviewer()
                .header("If-Match", sent.header("ETag"))
                .body("{\"reason\":\"Số liệu chưa khớp\"}")
                .post("/api/v1/submissions/" + sent.path("id") + "/return")
                .then()
                .statusCode(200);
        assertThat(dayOf("2024-07-06T09:00:00Z")).isZero();
        assertThat(dayOf("2024-07-07T01:00:00Z")).isEqualTo(1);

        assertThat(mails()).hasSize(2);
        assertThat(mails().get(1).getSubject()).isEqualTo("Baophu 07/07/2024: 1 thông báo");
        assertThat(text(mails().get(1))).contains("báo cáo bị trả lại để sửa. Lý do: Số liệu chưa khớp");
    }

    @Test
    void no_mail_leaves_before_the_hour_that_was_asked_for() {
        hoXaWantsMail();
        assertThat(dayOf("2024-07-06T00:29:59Z")).isZero();
        assertThat(dayOf("2024-07-06T00:30:00Z")).isEqualTo(1);
    }

    @Test
    void what_was_read_or_came_in_meanwhile_is_not_mailed() {
        hoXaWantsMail();
        wantsMail(reporter(BEN_QUAN), "benquan@quangtri.gov.vn", "VI");
        clock.moveTo("2024-07-06T00:00:00Z");
        climb.remind();
        submits(BEN_QUAN, 4000, 4200).statusCode(201);
        String id = reporter(HO_XA).get("/api/v1/reminders").path("items[0].id");
        reporter(HO_XA).post("/api/v1/reminders/" + id + "/reading").then().statusCode(200);

        assertThat(dayOf("2024-07-06T01:00:00Z")).isZero();
        assertThat(mails()).isEmpty();
    }

    @Test
    void while_the_server_is_away_nothing_is_lost_and_no_flood_follows() throws Exception {
        hoXaWantsMail();
        server.stop();
        for (var day : new String[] {"02", "06", "08", "10"}) {
            assertThat(dayOf("2024-07-" + day + "T01:00:00Z")).isZero();
        }
        reporter(HO_XA).get("/api/v1/reminders").then().body("items", hasSize(4));
        server.start();
        assertThat(dayOf("2024-07-10T05:00:00Z")).isEqualTo(1);

        assertThat(onlyMail().getSubject()).isEqualTo("Baophu 10/07/2024: 1 quá hạn");
        assertThat(text(onlyMail()).split("\n- ")).hasSize(2);
        assertThat(dayOf("2024-07-11T01:00:00Z")).isZero();
    }

    @Test
    void line_breaks_in_a_title_make_no_line_of_ours() throws Exception {
        hoXaWantsMail();
        coordinator().body("""
                        {"code":"000-R09","plan":"127/KH-UBND","title":"Báo cáo\\r\\nBcc: x@y.vn\\n- Quá hạn",
                         "kind":"PERIODIC_REPORT","frequency":"YEARLY","unit":"464","reporters":{"units":["19363"]},
                         "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7,"yearOffset":0}]}""").post("/api/v1/regimes").then().statusCode(201);
        dayOf("2024-07-06T01:00:00Z");

        assertThat(onlyMail().getHeader("Bcc")).isNull();
        assertThat(text(onlyMail())).contains("“Báo cáo Bcc: x@y.vn - Quá hạn”");
        assertThat(text(onlyMail()).split("\n- ")).hasSize(3);
    }

    @Test
    void who_wants_no_mail_any_more_gets_none_and_keeps_the_inbox() {
        hoXaWantsMail();
        reporter(HO_XA)
                .header("If-Match", "*")
                .delete("/api/v1/contacts/me")
                .then()
                .statusCode(204);
        dayOf("2024-07-06T01:00:00Z");

        assertThat(mails()).isEmpty();
        reporter(HO_XA).get("/api/v1/reminders").then().body("items[0].kind", is("DUE_SOON"));
    }

    @Test
    void what_was_there_before_the_contact_is_not_mailed() {
        clock.moveTo("2024-07-06T01:00:00Z");
        climb.remind();
        clock.moveTo("2024-07-06T02:00:00Z");
        hoXaWantsMail();

        assertThat(dayOf("2024-07-06T03:00:00Z")).isZero();
    }
}
