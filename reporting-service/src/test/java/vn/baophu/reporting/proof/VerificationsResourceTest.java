package vn.baophu.reporting.proof;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.VinhLinh;

/** Whoever alters rows past the house is found out, and the row is named. */
@QuarkusTest
class VerificationsResourceTest extends AlteredByHand {
    @Test
    void what_nobody_touched_is_intact() {
        ofHoXa().body("intact", is(true))
                .body("length", is(3))
                .body("unit.code", is(HO_XA))
                .body("known", nullValue());
        ofReport().body("intact", is(true)).body("length", is(3));
    }

    @Test
    void a_report_that_was_taken_out_whole_is_missed() {
        tampering.by(
                ("with a as (delete from decision where submission_id = :id), b as (delete from accepted_figure where"
                                + " submission_id = :id), c as (delete from sending where submission_id = :id)"
                                + " delete from submission where id = :id")
                        .replace(":id", "'" + first + "'"));

        ofHoXa().body("findings.table", contains("sending"))
                .body("findings.kind", contains("DELETED"))
                .body("findings[0].row.submission_id", is(first));
    }

    @Test
    void links_that_were_taken_out_or_put_in_are_named_by_their_place() {
        tampering.by("delete from proof where position = 2 and reporter_id = " + hoXa());
        ofHoXa().body("findings[0].table", is("proof"))
                .body("findings[0].kind", is("DELETED"))
                .body("findings[0].row.position", is("2"));
        tampering.by(
                "insert into proof select reporter_id, 2, gen_random_uuid(), 1, 1, said, content, seal, previous, hash"
                        + " from proof where position = 1 and reporter_id = " + hoXa());
        ofHoXa().body("findings.find { it.table == 'proof' }.row.position", is("2"))
                .body("findings.find { it.table == 'proof' }.kind", is("ALTERED"));
    }

    @Test
    void the_last_link_can_not_be_cut_off_unseen() {
        tampering.by("delete from proof where position = 3 and reporter_id = " + hoXa());
        ofHoXa().body("findings[0].row.position", is("3")).body("findings[0].kind", is("DELETED"));
        tampering.by("update proof_chain set length = 2 where reporter_id = " + hoXa());
        ofHoXa().body("findings[0].table", is("proof_chain"));
    }

    @Test
    void what_nobody_accepted_is_found_in_the_totals() {
        tampering.by(
                "insert into accepted_figure select gen_random_uuid(), f.indicator, f.regime_id, f.unit_id, f.agency_id,"
                        + " '2024-S2', f.cut_off_on, f.accepted_at, 5, null, gen_random_uuid(), 1, null, false, false"
                        + " from accepted_figure f where submission_id = '" + first + "'");
        tampering.by(
                "insert into decision select gen_random_uuid(), submission_id, 7, kind, decided_at, decided_by, reason,"
                        + " figures, rework_by from decision where submission_id = '" + first + "'");

        ofHoXa().body("findings.table", contains("accepted_figure")).body("findings.kind", contains("INSERTED"));
    }

    @Test
    void an_acceptance_that_was_written_by_hand_stands_in_no_chain() {
        var waiting = sent(VinhLinh.halfYear("19369", 100, 200), false);
        tampering.by("insert into decision select gen_random_uuid(), id, 1, 'ACCEPTED', now(), 'me', null, '[]', null"
                + " from submission where id = '" + waiting + "'");
        tampering.by(
                "update submission set state = 'ACCEPTED', accepted_times = 1, counted_id = last_id, accepted_at = now(),"
                        + " accepted_by = 'me' where id = '" + waiting + "'");

        as("auditor", "464")
                .get(path() + "?unit=19369")
                .then()
                .body("findings.find { it.table == 'decision' }.kind", is("INSERTED"));
    }

    @Test
    void whoever_rewrites_the_whole_chain_is_found_out_by_a_hash_kept_elsewhere() {
        var kept = ofHoXa().extract().path("hash").toString();
        as("auditor", "464")
                .get(path() + "?unit=" + HO_XA + "&hash=" + kept)
                .then()
                .body("known", is(true));
        tampering.by("update proof set seal = sha256('x'), hash = sha256(previous || sha256('x')) where position = 3"
                + " and reporter_id = " + hoXa());
        tampering.by("update proof_chain c set hash = p.hash from proof p where p.position = 3 and p.reporter_id ="
                + " c.reporter_id and c.reporter_id = " + hoXa());

        as("auditor", "464")
                .get(path() + "?unit=" + HO_XA + "&hash=" + kept)
                .then()
                .body("known", is(false));
    }

    @Test
    void the_sentence_comes_in_the_language_of_the_request() {
        tampering.by("delete from accepted_figure where submission_id = '" + first + "'");

        ofHoXa().body("findings[0].sentence", containsString("đã bị xóa"));
        as("auditor", "464")
                .header("Accept-Language", "en")
                .get(path() + "?unit=" + HO_XA)
                .then()
                .body("findings[0].sentence", containsString("was deleted"));
    }

    @Test
    void a_chain_is_shown_to_whom_its_reporter_is_shown() {
        as("reporter", BEN_QUAN).get(path() + "?unit=" + HO_XA).then().statusCode(403);
        as("reporter", BEN_QUAN)
                .get("/api/v1/submissions/" + first + "/proof/verification")
                .then()
                .statusCode(403);
        as("auditor", "464").get(path()).then().statusCode(400).body("code", is("NAME_THE_REPORTER"));
        as("auditor", "464").get(path() + "?unit=99999").then().statusCode(422).body("code", is("NO_SUCH_UNIT"));
        as("auditor", "464").get(path() + "?agency=X").then().statusCode(422).body("code", is("NO_SUCH_AGENCY"));
    }
}
