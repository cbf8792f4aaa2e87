package vn.baophu.reporting.extension;

import static vn.baophu.houserules.Callers.as;

import io.restassured.response.ValidatableResponse;

/** The way to more time, step by step, for the first half of 2024. */
final class Extensions {
    private Extensions() {}

    /** The id of what a commune owes for the first half of 2024. */
    static String owedBy(String commune) {
        return as("reporter", commune)
                .get("/api/v1/obligations?period=2024-S1")
                .then()
                .extract()
                .path("items[0].id");
    }

    static ValidatableResponse asks(String commune, String until) {
        return asks("reporter", commune, owedBy(commune), "{\"reason\":\"Mưa lũ\",\"until\":\"%s\"}".formatted(until));
    }

    static ValidatableResponse asks(String role, String area, String obligation, String body) {
        return as(role, area)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/obligations/" + obligation + "/extension-requests")
                .then();
    }

    /** Decides about what was just asked; {@code outcome} is approval or refusal. */
    static ValidatableResponse decides(
            ValidatableResponse asked, String role, String area, String outcome, String body) {
        return as(role, area)
                .contentType("application/json")
                .header("If-Match", asked.extract().header("ETag"))
                .body(body)
                .post(asked.extract().header("Location") + "/" + outcome)
                .then();
    }
}
