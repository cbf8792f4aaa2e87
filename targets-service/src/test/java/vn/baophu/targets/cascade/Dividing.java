package vn.baophu.targets.cascade;

import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.baophu.targets.Demo;
import vn.baophu.targets.Papers;

/** What planners do with cascades, in one line each. */
public final class Dividing {
    private Dividing() {}

    /** Plan {@code 000} of Vĩnh Linh with the totals of health insurance that its annex prints. */
    public static void districtTotals() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
        take(
                        planner("464").queryParam("source", "BODY"),
                        "000",
                        Papers.table(
                                "T23,464,BHYT,2023,84800,POPULATION,88674,\"95,63\",true",
                                "T24,464,BHYT,2024,85941,POPULATION,89149,\"96,40\",true"))
                .statusCode(201);
    }

    /** The population of the eighteen communes, as {@code numbers} of a request. */
    public static String populations() {
        return numbers(
                "19363 13290",
                "19366 4200",
                "19414 8595",
                "19369 2816",
                "19372 3650",
                "19375 3950",
                "19378 4650",
                "19384 4200",
                "19387 6250",
                "19393 1250",
                "19396 4650",
                "19402 6050",
                "19405 5350",
                "19408 5800",
                "19417 1600",
                "19420 5100",
                "19423 6250",
                "19426 1498");
    }

    public static String numbers(String... codeAndDenominator) {
        return Arrays.stream(codeAndDenominator)
                .map(each -> each.split(" "))
                .map(each -> "{\"key\": \"%s\", \"denominator\": %s}".formatted(each[0], each[1]))
                .collect(Collectors.joining(", "));
    }

    public static ValidatableResponse draw(RequestSpecification caller, String plan, String request) {
        return caller.contentType(ContentType.JSON)
                .body(request)
                .post("/api/v1/plans/{plan}/cascades", plan)
                .then();
    }

    /** Draws one up and answers its id. */
    public static String drawn(String plan, String request) {
        return draw(planner("464"), plan, request).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse shares(RequestSpecification caller, String plan, String cascade) {
        return caller.queryParam("limit", 500)
                .get("/api/v1/plans/{plan}/cascades/{cascade}/shares", plan, cascade)
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse adopt(RequestSpecification caller, String plan, String cascade, String ifMatch) {
        var request = ifMatch == null ? caller : caller.header("If-Match", ifMatch);
        return request.contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/plans/{plan}/cascades/{cascade}/adoption", plan, cascade)
                .then();
    }
}
