package vn.baophu.journeys;

import io.restassured.response.Response;
import vn.baophu.journeys.stack.Person;
import vn.baophu.journeys.stack.Stack;

/** The reports of Vĩnh Linh's communes and the office that reviews them. */
final class Reports {
    private final Stack stack;

    Reports(Stack stack) {
        this.stack = stack;
    }

    Person reporterOf(Commune commune) {
        return stack.person(commune.reporter());
    }

    Person office() {
        return stack.person("reviewer-vinh-linh");
    }

    /** {@code figures} as JSON, e.g. {@code {"indicator":"BHYT","participants":12700,"denominator":13290}}. */
    static String report(Commune commune, String regime, String period, String... figures) {
        return """
                {"regime":"%s","unit":"%s","period":"%s","figures":[%s]}""".formatted(regime, commune.code(), period, String.join(",", figures));
    }

    static String figure(String indicator, long participants, long denominator) {
        return """
                {"indicator":"%s","participants":%d,"denominator":%d}""".formatted(indicator, participants, denominator);
    }

    /** Sends a report that must be taken. */
    Response submit(Commune commune, String report) {
        return reporterOf(commune)
                .sends(report)
                .post("/submissions")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    /** The office takes the version of a report that this answer showed. */
    Response accept(Response seen) {
        return office().changes(seen, "{}")
                .post("/submissions/{id}/acceptance", id(seen))
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    static String id(Response submission) {
        return submission.path("id");
    }
}
