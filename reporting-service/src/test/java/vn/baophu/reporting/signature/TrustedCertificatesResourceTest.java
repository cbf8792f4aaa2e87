package vn.baophu.reporting.signature;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.signature.SignaturesResourceTest.trusts;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class TrustedCertificatesResourceTest extends AtTheDoor {
    private static final String PATH = "/api/v1/trusted-certificates";
    private static final Signer ROOT = Signer.authority("CA");

    @Test
    void a_certificate_is_trusted_once_until_it_is_removed_and_may_be_trusted_anew() {
        var added = trusts(ROOT)
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .header("Location", notNullValue())
                .body("subject", containsString("CN=CA"))
                .body("authority", is(true))
                .body("validTo", is("2025-01-01T00:00:00Z"))
                .body("addedBy", is("registrar-VN"));
        trusts(ROOT).statusCode(200);
        var path = PATH + "/" + added.extract().path("id");
        as("registrar", "VN").delete(path).then().statusCode(400);
        as("registrar", "VN").delete(path + "?reason=x").then().statusCode(428);
        as("registrar", "VN")
                .header("If-Match", "\"3\"")
                .delete(path + "?reason=x")
                .then()
                .statusCode(412);
        as("registrar", "VN")
                .header("If-Match", "\"0\"")
                .delete(path + "?reason=x")
                .then()
                .statusCode(204);
        as("auditor", "464")
                .get(path)
                .then()
                .body("removedBy", is("registrar-VN"))
                .body("removalReason", is("x"));
        as("registrar", "VN")
                .header("If-Match", "*")
                .delete(path + "?reason=x")
                .then()
                .statusCode(409)
                .body("code", is("CERTIFICATE_ALREADY_REMOVED"));

        trusts(ROOT).statusCode(201);
        as("auditor", "464").get(PATH).then().body("items", hasSize(2));
        as("auditor", "464")
                .get(PATH + "?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue());
    }

    @Test
    void a_single_person_may_be_trusted_too_and_der_is_read() throws Exception {
        var der = Base64.getEncoder()
                .encodeToString(Signer.person("An", ROOT).certificate().getEncoded());

        as("registrar", "VN")
                .contentType("application/json")
                .body(Map.of("certificate", der))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("authority", is(false));
    }

    @Test
    void what_is_no_certificate_is_refused() {
        for (var text : new String[] {"x", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "AAAA"}) {
            as("registrar", "VN")
                    .contentType("application/json")
                    .body(Map.of("certificate", text))
                    .post(PATH)
                    .then()
                    .statusCode(422)
                    .body("code", is("CERTIFICATE_UNREADABLE"));
        }
        as("registrar", "VN")
                .contentType("application/json")
                .body("{}")
                .post(PATH)
                .then()
                .statusCode(400);
    }

    @Test
    void only_the_registrar_of_the_nation_keeps_the_list() {
        var body = Map.of("certificate", ROOT.pem());
        as("registrar", "464")
                .contentType("application/json")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        as("coordinator", "VN")
                .contentType("application/json")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(403)
                .body("code", is("FORBIDDEN_ROLE"));
        var path = PATH + "/" + trusts(ROOT).extract().path("id");
        as("registrar", "464")
                .header("If-Match", "*")
                .delete(path + "?reason=x")
                .then()
                .statusCode(403);
        as("coordinator", "VN")
                .header("If-Match", "*")
                .delete(path + "?reason=x")
                .then()
                .statusCode(403);
        as("registrar", "VN").get(PATH + "/" + VinhLinh.PLAN_ID).then().statusCode(404);
    }
}
