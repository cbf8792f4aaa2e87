package vn.baophu.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.reporting.AtTheDoor;

/** What is wrong with a report is told all at once, each fault with its place, and nothing of it is kept. */
@QuarkusTest
class SubmissionFaultsTest extends AtTheDoor {
    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @Test
    void all_faults_are_told_together() {
        send("""
                {"regime":"000-R03","unit":"99999","period":"2024","narative":"x","figures":[
                 {"indicator":"BHYT","participants":13300,"denominator":13290},
                 {"indicator":"BHYT","participants":-1},
                 {"indicator":"BHXH","participants":5},
                 {"indicator":"BHTN"}]}""")
                .statusCode(422)
                .body("code", is("SEVERAL_FAULTS"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "UNKNOWN_FIELD",
                                "NEGATIVE",
                                "REQUIRED",
                                "NO_SUCH_UNIT",
                                "ABOVE_DENOMINATOR",
                                "FIGURE_TWICE",
                                "FIGURE_NOT_ASKED",
                                "FIGURE_MISSING",
                                "FIGURE_MISSING"))
                .body("errors.find { it.code == 'NEGATIVE' }.pointer", is("/figures/1/participants"))
                .body("errors.find { it.code == 'ABOVE_DENOMINATOR' }.pointer", is("/figures/0/participants"))
                .body("errors.find { it.code == 'FIGURE_TWICE' }.pointer", is("/figures/1/indicator"))
                .body("errors.find { it.code == 'NO_SUCH_UNIT' }.pointer", is("/unit"))
                .body("errors.find { it.code == 'UNKNOWN_FIELD' }.pointer", is("/narative"));
    }

    @ParameterizedTest
    @CsvSource({
        "000-R01, 99999, 2024-S1, 422, NO_SUCH_UNIT",
        "nothing, 19363, 2024-S1, 422, NO_SUCH_REGIME",
        "000-R01, 19363, 2024-S7, 400, NO_SUCH_PERIOD",
        "000-R01, 19363, 2023-S1, 422, NO_SUCH_OBLIGATION",
        "000-R01, 464, 2024-S1, 403, OUTSIDE_YOUR_AREA",
        "000-R01, , 2024-S1, 422, NAME_THE_OBLIGATION"
    })
    void a_name_that_means_nothing_has_its_own_code(
            String regime, String unit, String period, int status, String code) {
        var named = unit == null ? "" : "\"unit\":\"%s\",".formatted(unit);
        send("""
                {"regime":"%s",%s"period":"%s","figures":[{"indicator":"BHYT","participants":1}]}""".formatted(regime, named, period)).statusCode(status).body("code", is(code));
    }

    @Test
    void an_obligation_or_agency_that_does_not_exist_is_refused() {
        send("""
                {"obligation":"01890a5d-ac96-774b-bcce-b302099a8057","figures":[{"indicator":"BHYT","participants":1}]}""").statusCode(422).body("code", is("NO_SUCH_OBLIGATION")).body("errors[0].pointer", is("/obligation"));
        send("""
                {"regime":"000-R01","agency":"X","period":"2024-S1","figures":[{"indicator":"BHYT","participants":1}]}""").statusCode(422).body("code", is("NO_SUCH_AGENCY"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | FIGURE_MISSING | /figures | 422",
                "[{\"indicator\":\"BHYT\",\"participants\":-1}] | NEGATIVE | /figures/0/participants | 400",
                "[{\"indicator\":\"BHYT\",\"participants\":9223372036854775807}] | OUT_OF_RANGE | /figures/0/participants | 400",
                "[{\"indicator\":\"BHYT\",\"participants\":1.5}] | WRONG_TYPE | /figures/0/participants | 400",
                "[{\"indicator\":\"BHYT\",\"participants\":5,\"denominator\":4}] | ABOVE_DENOMINATOR | /figures/0/participants | 422",
                "[{\"indicator\":\"BHYT\",\"participant\":5,\"participants\":5}] | UNKNOWN_FIELD | /figures/0/participant | 400",
                "[{\"indicator\":\"BHYT\",\"participants\":5},{\"indicator\":\"BHTN\",\"participants\":5}]"
                        + " | FIGURE_NOT_ASKED | /figures/1/indicator | 422",
            })
    void one_fault_alone_has_its_own_code(String figures, String code, String pointer, int status) {
        send("{\"regime\":\"000-R01\",\"unit\":\"19363\",\"period\":\"2024-S1\",\"figures\":" + figures + "}")
                .statusCode(status)
                .body("code", is(code))
                .body("errors", hasSize(1))
                .body("errors[0].pointer", is(pointer));

        assertThat(WaitingEvents.count()).isZero();
        reporter(HO_XA).get("/api/v1/submissions").then().body("items", hasSize(0));
    }

    @Test
    void odd_characters_and_far_days_are_the_callers_mistake_and_never_ours() {
        var report = """
                {"regime":"000-R01","unit":"19363","period":"2024-S1","narrative":"a\\u0000b",
                 "figures":[{"indicator":"BHYT","participants":1}]}""";
        assertThat(send(report).extract().statusCode()).isBetween(200, 499);
        for (var query : new String[] {
            "submissions?unit=%00",
            "submissions?regime=%00",
            "obligations?plan=%00",
            "obligations?dueBefore=%2B999999999-01-01",
            "regimes/%00",
            "progress?unit=19363&period=2024-S1&indicator=%00",
            "progress?unit=19363&period=2024-S1&indicator=BHYT&asOf=%2B999999999-12-31",
            "progress?unit=19363&period=2024-S1&indicator=BHYT&asOf=-999999999-01-01",
            "periods?on=%2B999999999-12-31"
        }) {
            assertThat(reporter(HO_XA)
                            .urlEncodingEnabled(false)
                            .get("/api/v1/" + query)
                            .statusCode())
                    .as(query)
                    .isBetween(200, 499);
        }
    }

    @Test
    void more_participants_than_people_need_a_sentence_that_stays_with_the_report() {
        send("""
                {"regime":"000-R01","unit":"19363","period":"2024-S1","figures":[{"indicator":"BHYT",
                 "participants":13291,"denominator":13290,"confirmation":"Có người tạm trú tham gia."}]}""").statusCode(201).body("figures[0].confirmation", is("Có người tạm trú tham gia."));
    }

    private static ValidatableResponse send(String body) {
        return reporter(HO_XA).body(body).post("/api/v1/submissions").then();
    }
}
