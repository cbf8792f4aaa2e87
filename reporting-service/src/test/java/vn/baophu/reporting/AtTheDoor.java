package vn.baophu.reporting;

import static vn.baophu.houserules.Callers.as;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;

/** Tests of the door on the real database, in Vĩnh Linh on the morning of 5 July 2024. */
@ExtendWith(CleanDatabase.class)
public abstract class AtTheDoor {
    @Inject
    protected TestClock clock;

    @BeforeEach
    void inVinhLinh() {
        clock.moveTo("2024-07-05T02:00:00Z");
        VinhLinh.isKnown();
    }

    protected static RequestSpecification coordinator() {
        return as("coordinator", VinhLinh.DISTRICT).contentType("application/json");
    }

    protected static RequestSpecification reviewer() {
        return as("reviewer", VinhLinh.DISTRICT).contentType("application/json");
    }

    protected static RequestSpecification reporter(String commune) {
        return as("reporter", commune).contentType("application/json");
    }

    /** Records the three regimes of the communes: BHYT half-yearly and yearly, all schemes yearly. */
    protected static void regimesAreRecorded() {
        VinhLinh.REGIMES.forEach(regime ->
                coordinator().body(regime).post("/api/v1/regimes").then().statusCode(201));
    }

    /** Sends the first half-year of 2024 for a commune. */
    protected static ValidatableResponse submits(String commune, long participants, long denominator) {
        return reporter(commune)
                .body(VinhLinh.halfYear(commune, participants, denominator))
                .post("/api/v1/submissions")
                .then();
    }

    /** Accepts a report in the version that was just answered. */
    protected static ValidatableResponse accepts(ValidatableResponse submitted) {
        return reviewer()
                .header("If-Match", submitted.extract().header("ETag"))
                .body("{}")
                .post("/api/v1/submissions/" + submitted.extract().path("id") + "/acceptance")
                .then();
    }
}
