package vn.baophu.targets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.baophu.houserules.Callers.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** What planners and issuers do with papers, in one line each. */
public final class Papers {
    private static final String PLAN = """
            {"code": "%s", "number": %s, "kind": "PLAN", "kindPrinted": "Kế hoạch", "issuer": "UBND %s", "unit": "%s",
             "signedOn": "2023-07-31", "signer": "Nguyễn Thiên Tùng", "signingCapacity": "KT. Chủ tịch - Phó Chủ tịch",
             "title": "Chỉ tiêu giai đoạn 2023-2025 (%s)", "periodFrom": 2023, "periodTo": 2025}""";
    private static final String HEADER =
            "code,unit,indicator,year,participants,denominatorKind,denominator,printedPercent,total\n";

    private Papers() {}

    public static RequestSpecification planner(String unit) {
        return as("planner", unit);
    }

    public static RequestSpecification issuer(String unit) {
        return as("issuer", unit);
    }

    public static RequestSpecification reporter(String unit) {
        return as("reporter", unit);
    }

    public static String plan(String code, String number, String unit) {
        return PLAN.formatted(code, number == null ? "null" : "\"" + number + "\"", unit, unit, code);
    }

    /** Plan {@code 000}, number 127/KH-UBND, of Vĩnh Linh. */
    public static String vinhLinh() {
        return plan("000", "127/KH-UBND", "464");
    }

    public static ValidatableResponse draft(RequestSpecification caller, String plan) {
        return caller.contentType(ContentType.JSON)
                .body(plan)
                .post("/api/v1/plans")
                .then();
    }

    /** Lays one clause into the body of a draft. */
    public static ValidatableResponse layIn(RequestSpecification caller, String plan, String clause) {
        return caller.contentType(ContentType.JSON)
                .body("{\"clauses\": [{\"code\": \"%s\", \"text\": \"Chỉ tiêu\", \"ordinal\": 1}]}".formatted(clause))
                .post("/api/v1/plans/{plan}/clauses", plan)
                .then();
    }

    public static String table(String... rows) {
        return HEADER + String.join("\n", rows) + "\n";
    }

    public static ValidatableResponse take(RequestSpecification caller, String plan, int ordinal, String table) {
        return take(caller.queryParam("ordinal", ordinal).queryParam("title", "Phụ lục " + ordinal), plan, table);
    }

    public static ValidatableResponse take(RequestSpecification caller, String plan, String table) {
        return take(caller, plan, table.getBytes(UTF_8));
    }

    public static ValidatableResponse take(RequestSpecification caller, String plan, byte[] table) {
        return caller.contentType("text/csv")
                .body(table)
                .post("/api/v1/plans/{plan}/annexes", plan)
                .then();
    }

    public static ValidatableResponse submit(RequestSpecification caller, String plan, String ifMatch) {
        return step(caller, plan, "submission", ifMatch, "{}");
    }

    /** Lays a draft before its issuer, as whoever may, whatever its version. */
    public static void submit(String plan) {
        submit(planner("VN"), plan, "*").statusCode(200);
    }

    public static ValidatableResponse issue(RequestSpecification caller, String plan, String ifMatch) {
        return step(caller, plan, "issuance", ifMatch, "{}");
    }

    /** A step in the life of a plan. */
    public static ValidatableResponse step(
            RequestSpecification caller, String plan, String step, String ifMatch, String body) {
        var request = ifMatch == null ? caller : caller.header("If-Match", ifMatch);
        return request.contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/plans/{plan}/{step}", plan, step)
                .then();
    }

    /** Submits and issues a draft as whoever may, whatever its version. */
    public static void issue(String plan) {
        submit(plan);
        issue(issuer("VN"), plan, "*").statusCode(200);
    }
}
