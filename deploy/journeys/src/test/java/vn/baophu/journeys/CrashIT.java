package vn.baophu.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.journeys.Commune.CUA_TUNG;
import static vn.baophu.journeys.Commune.HIEN_THANH;
import static vn.baophu.journeys.Commune.VINH_HA;
import static vn.baophu.journeys.Reports.figure;
import static vn.baophu.journeys.Reports.id;
import static vn.baophu.journeys.Reports.report;

import io.restassured.response.Response;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.journeys.stack.Eventually;
import vn.baophu.journeys.stack.Fact;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.stack.StackForJourneys;

/** The reporting service dies the moment after it said that reports are accepted. */
@ExtendWith(StackForJourneys.class)
class CrashIT {
    private static final String SERVICE = "reporting-service";
    private static final String ACCEPTED = "vn.baophu.reporting.ReportAccepted.v1";

    @Test
    void what_was_accepted_stays_accepted_and_follows_once(Stack stack) {
        var reports = new Reports(stack);
        var submitted = new EnumMap<Commune, Response>(Commune.class);
        for (var commune : List.of(CUA_TUNG, HIEN_THANH, VINH_HA)) {
            submitted.put(
                    commune, reports.submit(commune, report(commune, "000-R02", "2023", figure("BHYT", 1745, 1754))));
        }

        submitted.values().forEach(reports::accept);
        stack.kill(SERVICE);
        stack.restart(SERVICE);

        submitted.forEach((commune, report) -> {
            itIsStillAccepted(report, reports);
            Eventually.holds(() -> theTaskIsDoneBy(report, commune, stack));
            assertThat(acceptancesOf(report, stack)).hasSize(1);
        });
    }

    private static void itIsStillAccepted(Response report, Reports reports) {
        reports.office()
                .asks()
                .get("/submissions/{id}", id(report))
                .then()
                .statusCode(200)
                .body("state", is("ACCEPTED"))
                .body("figures[0].participants", is(1745));
    }

    private static void theTaskIsDoneBy(Response report, Commune commune, Stack stack) {
        stack.person("coordinator-vinh-linh")
                .asks()
                .queryParam("unit", commune.code())
                .queryParam("period", "2023")
                .get("/tasks/000-T098/assignments")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", is("DONE"))
                .body("items[0].class", is("DONE_LATE"))
                .body("items[0].submission", is(id(report)));
    }

    /** A relay that died before it heard the acknowledgement says it again, but never under another id. */
    private static List<String> acceptancesOf(Response report, Stack stack) {
        return stack.broker().factsIn("baophu.submission").stream()
                .filter(fact -> id(report).equals(fact.key()) && ACCEPTED.equals(fact.type()))
                .map(Fact::id)
                .distinct()
                .toList();
    }
}
