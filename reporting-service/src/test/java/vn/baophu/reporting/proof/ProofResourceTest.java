package vn.baophu.reporting.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;
import vn.baophu.reporting.file.GivenFiles;

@QuarkusTest
class ProofResourceTest extends AtTheDoor {
    @Inject
    Tampering rows;

    @BeforeEach
    void regimes() {
        clock.moveTo("2024-07-05T02:00:00.9999996Z");
        regimesAreRecorded();
    }

    @Test
    void an_accepted_version_is_sealed_with_the_hash_of_what_was_said() {
        var submitted = submits(HO_XA, 12700, 13290);
        var path = "/api/v1/submissions/" + submitted.extract().path("id") + "/proof";
        as("reporter", HO_XA)
                .get(path)
                .then()
                .body("versions", hasSize(1))
                .body("versions[0].sealed", nullValue())
                .body("versions[0].content", nullValue());
        accepts(submitted);

        var proof = as("reporter", HO_XA)
                .get(path + "?content=true")
                .then()
                .statusCode(200)
                .header("ETag", is("\"1-1\""))
                .body("versions[0].sealed.position", is(1))
                .body("versions[0].sealed.previous", is("0".repeat(64)))
                .body("versions[0].content", containsString("\"narrative\":\"Đã vận động từng hộ.\""));
        var content = proof.extract().<String>path("versions[0].content");
        var hash = Hash.of(content.getBytes(UTF_8)).toString();
        assertThat(content)
                .startsWith("{\"figures\":[{\"denominator\":13290,\"indicator\":\"BHYT\",\"participants\":12700}]");
        proof.body("versions[0].contentHash", is(hash)).body("versions[0].sealed.contentHash", is(hash));
        assertThat(as("reporter", HO_XA).get(path + "/versions/1/content").asString())
                .isEqualTo(content);
    }

    @Test
    void a_correction_is_a_further_link_and_what_it_corrects_stays() {
        var submitted = submits(HO_XA, 12700, 13290);
        var path = "/api/v1/submissions/" + submitted.extract().path("id");
        accepts(submitted);
        var corrected = reporter(HO_XA)
                .header("If-Match", "\"2\"")
                .body("""
                        {"reason":"Đếm sót","figures":[{"indicator":"BHYT","participants":12720,"denominator":13290}]}""")
                .post(path + "/corrections")
                .then()
                .statusCode(201);
        accepts(corrected).statusCode(200);

        var proof = as("reporter", HO_XA).get(path + "/proof").then().body("versions", hasSize(2));
        proof.body("versions[1].sealed.revision", is(2))
                .body("versions[1].sealed.previous", is(proof.extract().<String>path("versions[0].sealed.hash")));
        as("auditor", "464").get(path + "/proof/verification").then().body("intact", is(true));
        as("auditor", "464")
                .get("/api/v1/submissions/proof-verifications?unit=" + HO_XA)
                .then()
                .body("intact", is(true));
    }

    @Test
    void files_of_a_report_are_sealed_with_it() {
        var owed =
                as("reporter", HO_XA).get("/api/v1/obligations?period=2024-S1").<String>path("items[0].id");
        var file = as("reporter", HO_XA)
                .contentType("text/csv")
                .body(GivenFiles.CSV)
                .post("/api/v1/obligations/" + owed + "/attachments")
                .<String>path("id");
        var report = VinhLinh.halfYear(HO_XA, 12700, 13290);
        accepts(reporter(HO_XA)
                .body(report.replaceFirst("}\\s*$", ",\"attachments\":[\"" + file + "\"]}"))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201));
        var path = "/api/v1/submissions/proof-verifications?unit=" + HO_XA;
        as("auditor", "464").get(path).then().body("intact", is(true));

        rows.by("update attachment_content set content = 'x'");
        as("auditor", "464").get(path).then().body("findings.table", contains("attachment_content"));
        rows.by("update attachment set sha256 = encode(sha256('x'), 'hex')");
        as("auditor", "464").get(path).then().body("findings.table", contains("sending"));
    }

    @Test
    void a_proof_is_shown_to_whom_its_report_is_shown() {
        var path =
                "/api/v1/submissions/" + submits(HO_XA, 12700, 13290).extract().path("id") + "/proof";
        for (var read : new String[] {path, path + "/versions/1/content", path + "/verification"}) {
            as("reporter", BEN_QUAN).get(read).then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        }
        as("reporter", HO_XA)
                .get(path + "/versions/2/content")
                .then()
                .statusCode(404)
                .body("code", is("NO_SUCH_VERSION"));
        as("auditor", "464")
                .get("/api/v1/submissions/" + VinhLinh.PLAN_ID + "/proof")
                .then()
                .statusCode(404);
    }
}
