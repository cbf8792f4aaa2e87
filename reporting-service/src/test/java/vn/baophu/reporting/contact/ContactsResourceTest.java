package vn.baophu.reporting.contact;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.nobody;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.Callers;
import vn.baophu.reporting.AtTheDoor;

@QuarkusTest
class ContactsResourceTest extends AtTheDoor {
    private static final String ME = "/api/v1/contacts/me";
    private static final String HERS = """
            {"email":"van.phong.hoxa@quangtri.gov.vn","language":"EN","digestAt":"06:15"}""";

    @Test
    void a_contact_is_said_read_changed_and_forgotten() {
        put(HERS)
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("subject", is("reporter-" + HO_XA))
                .body("language", is("EN"))
                .body("digestAt", is("06:15"));
        reporter(HO_XA)
                .header("If-Match", "\"0\"")
                .body("{\"email\":\"an@quangtri.gov.vn\"}")
                .put(ME)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("language", is("VI"))
                .body("digestAt", is("07:30"));
        reporter(HO_XA).get(ME).then().statusCode(200).body("email", is("an@quangtri.gov.vn"));
        reporter(HO_XA).header("If-Match", "\"1\"").delete(ME).then().statusCode(204);
        reporter(HO_XA).get(ME).then().statusCode(404).body("code", is("NO_CONTACT"));
    }

    @Test
    void a_change_names_the_version_it_has_seen() {
        put(HERS).statusCode(201);
        put(HERS).statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
        reporter(HO_XA).delete(ME).then().statusCode(428);
        reporter(HO_XA)
                .header("If-Match", "\"7\"")
                .body(HERS)
                .put(ME)
                .then()
                .statusCode(412)
                .body("code", is("STALE_VERSION"));
    }

    @Test
    void what_could_become_a_header_or_a_second_address_is_no_address() {
        for (var email : new String[] {
            "a@b.vn\\r\\nBcc: c@d.vn", "a@b.vn,c@d.vn", "a b@c.vn", "An <a@b.vn>", "a@b", "@b.vn", "a@b.vn\\u0000"
        }) {
            put("{\"email\":\"" + email + "\"}")
                    .statusCode(400)
                    .body("code", is("BAD_FORMAT"))
                    .body("errors[0].pointer", is("/email"));
        }
    }

    @Test
    void all_faults_are_told_together() {
        put("{\"email\":\"nobody\",\"digestAt\":\"25:00\",\"phone\":\"1\"}")
                .statusCode(400)
                .body("errors", hasSize(3));
        put("{}").statusCode(400).body("code", is("REQUIRED"));
    }

    @Test
    void everybody_has_a_contact_of_their_own() {
        put(HERS).statusCode(201);

        reporter(BEN_QUAN).get(ME).then().statusCode(404);
        nobody().get(ME).then().statusCode(401);
        Callers.as("stranger", HO_XA).get(ME).then().statusCode(403).body("code", is("FORBIDDEN_ROLE"));
    }

    private static ValidatableResponse put(String body) {
        return reporter(HO_XA).body(body).put(ME).then();
    }
}
