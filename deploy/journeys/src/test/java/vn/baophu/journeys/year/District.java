package vn.baophu.journeys.year;

import static vn.baophu.journeys.stack.Person.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.baophu.journeys.stack.Person;
import vn.baophu.journeys.stack.Stack;

/** Vĩnh Linh as its people use the API: every step must succeed, and answers what it did. */
public final class District {
    /** By code: who reports, and the target of 2024 for health insurance with its population (plan 127/KH-UBND, annex 4). */
    public static final Map<String, Commune> COMMUNES = new LinkedHashMap<>();

    /** A commune; {@code target} and {@code population} in people. */
    public record Commune(String code, String reporter, long target, long population) {}

    static {
        List.of(
                        new Commune("19363", "reporter-ho-xa", 12750, 13290),
                        new Commune("19366", "reporter-ben-quan", 4010, 4200),
                        new Commune("19369", "reporter-vinh-thai", 2718, 2816),
                        new Commune("19372", "reporter-vinh-tu", 3300, 3371),
                        new Commune("19375", "reporter-vinh-chap", 4314, 4480),
                        new Commune("19378", "reporter-trung-nam", 5557, 5772),
                        new Commune("19384", "reporter-kim-thach", 5400, 5670),
                        new Commune("19387", "reporter-vinh-long", 5657, 5907),
                        new Commune("19393", "reporter-vinh-khe", 980, 984),
                        new Commune("19396", "reporter-vinh-hoa", 3594, 3736),
                        new Commune("19402", "reporter-vinh-thuy", 5695, 5890),
                        new Commune("19405", "reporter-vinh-lam", 4964, 5178),
                        new Commune("19408", "reporter-hien-thanh", 5380, 5526),
                        new Commune("19414", "reporter-cua-tung", 8300, 8595),
                        new Commune("19417", "reporter-vinh-ha", 1760, 1769),
                        new Commune("19420", "reporter-vinh-son", 5828, 6075),
                        new Commune("19423", "reporter-vinh-giang", 4509, 4665),
                        new Commune("19426", "reporter-vinh-o", 1225, 1225))
                .forEach(commune -> COMMUNES.put(commune.code(), commune));
    }

    private final Stack stack;

    District(Stack stack) {
        this.stack = stack;
    }

    Person person(String name) {
        return stack.person(name);
    }

    /** By code of the commune, or of the agency, what is owed under a regime for a period. */
    Map<String, JsonNode> owed(String regime, String period) {
        return person("coordinator-vinh-linh")
                .readsAll("/obligations?regime=%s&period=%s".formatted(regime, period))
                .stream()
                .collect(Collectors.toMap(District::code, each -> each));
    }

    private static String code(JsonNode owed) {
        return (owed.has("unit") ? owed.at("/unit/code") : owed.at("/agency/code")).asText();
    }

    Response submits(Commune commune, String regime, String period, String figures) {
        return made(person(commune.reporter())
                .sends("""
                {"regime":"%s","unit":"%s","period":"%s","figures":[%s]}""".formatted(regime, commune.code(), period, figures))
                .post("/submissions"));
    }

    Response corrects(Commune commune, Response seen, String body) {
        return made(person(commune.reporter()).changes(seen, body).post("/submissions/{id}/corrections", id(seen)));
    }

    /** A reviewer's step: {@code return}, {@code endorsement} or {@code acceptance}. */
    Response reviews(String reviewer, Response seen, String step, String body) {
        return done(person(reviewer).changes(seen, body).post("/submissions/{id}/{step}", id(seen), step));
    }

    Response accepts(Response seen) {
        return reviews("reviewer-vinh-linh", seen, "acceptance", "{}");
    }

    /** What progress says of the district. */
    JsonNode progress(String period, String indicator, String more) {
        return person("auditor")
                .reads("/progress?unit=464&period=%s&indicator=%s%s".formatted(period, indicator, more));
    }

    JsonNode reads(String path) {
        return person("auditor").reads(path);
    }

    static String bhyt(long participants, long denominator) {
        return "{\"indicator\":\"BHYT\",\"participants\":%d,\"denominator\":%d}".formatted(participants, denominator);
    }

    static String id(Response seen) {
        return read(seen).get("id").asText();
    }

    static Response made(Response answer) {
        return answer.then().statusCode(201).extract().response();
    }

    static Response done(Response answer) {
        return answer.then().statusCode(200).extract().response();
    }
}
