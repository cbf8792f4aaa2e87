package vn.baophu.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.journeys.Commune.KIM_THACH;
import static vn.baophu.journeys.Commune.TRUNG_NAM;
import static vn.baophu.journeys.Commune.VINH_CHAP;
import static vn.baophu.journeys.Reports.figure;
import static vn.baophu.journeys.Reports.id;
import static vn.baophu.journeys.Reports.report;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.journeys.stack.Eventually;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.stack.StackForJourneys;

/** Kafka is away while people go on working. */
@ExtendWith(StackForJourneys.class)
class KafkaAwayIT {
    private static final String REGIME = "000-R03";
    private static final String YEAR = "2023";
    private static final List<Commune> COMMUNES = List.of(VINH_CHAP, TRUNG_NAM, KIM_THACH);

    @Test
    void reports_are_taken_without_kafka_and_everything_follows_when_it_is_back(Stack stack) {
        var reports = new Reports(stack);
        List<Response> submitted;
        stack.broker().stop();
        try {
            submitted = COMMUNES.stream()
                    .map(commune -> acceptedReport(reports, commune))
                    .toList();
            COMMUNES.forEach(commune -> assignmentOf(commune, stack).body("items[0].state", is("IN_PROGRESS")));
        } finally {
            stack.broker().start();
        }

        COMMUNES.forEach(commune -> Eventually.holds(
                () -> assignmentOf(commune, stack).body("items", hasSize(1)).body("items[0].state", is("DONE"))));
        submitted.forEach(each -> assertThat(factsAbout(id(each), stack))
                .containsExactly("vn.baophu.reporting.ReportSubmitted.v1", "vn.baophu.reporting.ReportAccepted.v1"));
    }

    private static Response acceptedReport(Reports reports, Commune commune) {
        var submitted = reports.submit(
                commune,
                report(
                        commune,
                        REGIME,
                        YEAR,
                        figure("BHXH_BB", 200, 3000),
                        figure("BHXH_TN", 300, 3000),
                        figure("BHTN", 100, 3000),
                        figure("BHYT", 4000, 4500)));
        submitted.then().body("late", is(true));
        reports.accept(submitted);
        return submitted;
    }

    private static ValidatableResponse assignmentOf(Commune commune, Stack stack) {
        return stack.person("coordinator-vinh-linh")
                .asks()
                .queryParam("unit", commune.code())
                .queryParam("period", YEAR)
                .get("/tasks/000-T107/assignments")
                .then()
                .statusCode(200);
    }

    /** The types of what was said about it, in their order; a repetition under the same id counts once. */
    private static Collection<String> factsAbout(String submission, Stack stack) {
        var types = new LinkedHashMap<String, String>();
        stack.broker().factsIn("baophu.submission").stream()
                .filter(fact -> submission.equals(fact.key()))
                .forEach(fact -> types.putIfAbsent(fact.id(), fact.type()));
        return types.values();
    }
}
