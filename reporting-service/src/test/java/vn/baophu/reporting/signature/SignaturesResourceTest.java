package vn.baophu.reporting.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.proof.Tampering;

@QuarkusTest
class SignaturesResourceTest extends AtTheDoor {
    private static final Signer ROOT = Signer.authority("CA");
    private static final Signer AN = Signer.person("An", ROOT);

    @Inject
    Tampering tampering;

    private String report;
    private byte[] content;

    @BeforeEach
    void hoXaHasSentAndTheAuthorityIsTrusted() {
        regimesAreRecorded();
        report = "/api/v1/submissions/" + submits(HO_XA, 12700, 13290).extract().path("id");
        content =
                as("reporter", HO_XA).get(report + "/proof/versions/1/content").asByteArray();
        trusts(ROOT).statusCode(201);
    }

    @Test
    void a_signature_under_what_was_sent_holds() {
        var signature = signature();
        var put = put(signature)
                .statusCode(201)
                .header("Location", containsString("/signatures/"))
                .body("valid", is(true))
                .body("sending", is(1))
                .body("signer.subject", containsString("CN=An"))
                .body("signedAt", is("2024-07-05T02:00:00Z"))
                .body("reasons", empty());
        put(signature).statusCode(200).body("id", is(put.extract().<String>path("id")));

        as("reviewer", "464").get(report + "/signatures").then().body("items", hasSize(1));
        var one = report + "/signatures/" + put.extract().path("id");
        as("reviewer", "464").get(one).then().body("valid", is(true)).header("ETag", notNullValue());
        assertThat(as("reviewer", "464").get(one + "/content").asByteArray()).isEqualTo(signature);
    }

    @Test
    void a_row_that_is_altered_afterwards_is_no_longer_what_was_signed() {
        put(signature()).statusCode(201);
        tampering.by("update sending set content = jsonb_set(content, '{figures,0,participants}', '13000')");

        as("reviewer", "464")
                .header("Accept-Language", "en")
                .get(report + "/signatures")
                .then()
                .body("items[0].valid", is(false))
                .body("items[0].reasons.code", contains("SIGNED_OTHER_CONTENT"))
                .body("items[0].reasons[0].sentence", containsString("not the content"));
    }

    @Test
    void what_came_in_before_its_authority_was_removed_holds_and_says_so_and_nothing_comes_in_after() {
        put(signature()).statusCode(201);
        clock.moveTo("2024-07-06T02:00:00Z");
        var authority =
                as("registrar", "VN").get("/api/v1/trusted-certificates").path("items[0].id");
        as("registrar", "VN")
                .header("If-Match", "\"0\"")
                .delete("/api/v1/trusted-certificates/" + authority + "?reason=key")
                .then()
                .statusCode(204);

        as("reviewer", "464")
                .get(report + "/signatures")
                .then()
                .body("items[0].valid", is(true))
                .body("items[0].trustRemovedSince", is(true));
        put(GivenSignatures.by(AN, content, clock.instant(), AN.certificate()))
                .statusCode(422)
                .body("code", is("CERTIFICATE_REMOVED"));
    }

    @Test
    void what_does_not_hold_is_refused_with_all_its_reasons() {
        var stranger = Signer.person("Stranger", Signer.authority("Other"));
        put(GivenSignatures.by(stranger, new byte[] {1}, clock.instant(), stranger.certificate()))
                .statusCode(422)
                .body("code", is("SEVERAL_FAULTS"))
                .body("errors.code", contains("SIGNED_OTHER_CONTENT", "ISSUER_NOT_TRUSTED"));
        put(new byte[] {1, 2, 3}).statusCode(422).body("code", is("SIGNATURE_UNREADABLE"));
        reporter(HO_XA)
                .body("{\"signature\":\"***\"}")
                .post(report + "/signatures")
                .then()
                .statusCode(422);
        reporter(HO_XA)
                .body("{}")
                .post(report + "/signatures")
                .then()
                .statusCode(400)
                .body("code", is("REQUIRED"));
        reporter(HO_XA)
                .body(Map.of("signature", "AAAA", "sending", 7))
                .post(report + "/signatures")
                .then()
                .statusCode(404)
                .body("code", is("NO_SUCH_VERSION"));
        as("reviewer", "464").get(report + "/signatures").then().body("items", hasSize(0));
    }

    @Test
    void only_the_reporter_signs_and_only_who_covers_it_sees() {
        var id = put(signature()).extract().path("id");
        as("reviewer", "464")
                .contentType("application/json")
                .body("{\"signature\":\"AAAA\"}")
                .post(report + "/signatures")
                .then()
                .statusCode(403)
                .body("code", is("FORBIDDEN_ROLE"));
        reporter(BEN_QUAN)
                .body("{\"signature\":\"AAAA\"}")
                .post(report + "/signatures")
                .then()
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        for (var read : new String[] {"", "/" + id, "/" + id + "/content"}) {
            as("reporter", BEN_QUAN).get(report + "/signatures" + read).then().statusCode(403);
        }
        as("reviewer", "464")
                .get(report + "/signatures/" + report.substring(20))
                .then()
                .statusCode(404)
                .body("code", is("SIGNATURE_NOT_FOUND"));
    }

    private byte[] signature() {
        return GivenSignatures.by(AN, content, clock.instant(), AN.certificate());
    }

    private ValidatableResponse put(byte[] signature) {
        return reporter(HO_XA)
                .body(Map.of("signature", Base64.getEncoder().encodeToString(signature)))
                .post(report + "/signatures")
                .then();
    }

    static ValidatableResponse trusts(Signer signer) {
        return as("registrar", "VN")
                .contentType("application/json")
                .body(Map.of("certificate", signer.pem(), "note", "CA"))
                .post("/api/v1/trusted-certificates")
                .then();
    }
}
