package vn.baophu.reporting.proof;

import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** Three accepted reports of Hồ Xá, one of Bến Quan, and somebody who alters rows. */
abstract class AlteredByHand extends AtTheDoor {
    private static final String ALL = """
            {"regime":"000-R03","unit":"%s","period":"2024","figures":[
             {"indicator":"BHXH_BB","participants":900},{"indicator":"BHXH_TN","participants":300},
             {"indicator":"BHTN","participants":700},{"indicator":"BHYT","participants":12800,"denominator":13290}]}""";

    @Inject
    Tampering tampering;

    String first;

    @BeforeEach
    void hoXaHasThreeReportsAndBenQuanOne() {
        clock.moveTo("2025-01-05T02:00:00.123456789Z");
        regimesAreRecorded();
        first = sent(VinhLinh.halfYear(HO_XA, 12700, 13290));
        sent(ALL.formatted(HO_XA));
        sent(ALL.formatted(HO_XA).replace("000-R03", "000-R02").replaceAll("(?s)\\[.*BHTN[^{]*", "["));
        sent(ALL.formatted(BEN_QUAN));
    }

    static String path() {
        return "/api/v1/submissions/proof-verifications";
    }

    static ValidatableResponse ofHoXa() {
        return as("auditor", "464").get(path() + "?unit=" + HO_XA).then().statusCode(200);
    }

    ValidatableResponse ofReport() {
        return as("auditor", "464")
                .get("/api/v1/submissions/" + first + "/proof/verification")
                .then()
                .statusCode(200);
    }

    static String hoXa() {
        return "'" + VinhLinh.IDS.get(HO_XA) + "'";
    }

    static String sent(String report) {
        return sent(report, true);
    }

    static String sent(String report, boolean accepted) {
        var commune = report.replaceAll("(?s).*\"unit\":\"(\\d+)\".*", "$1");
        var submitted = reporter(commune)
                .body(report)
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
        if (accepted) {
            accepts(submitted).statusCode(200);
        }
        return submitted.extract().path("id");
    }
}
