package vn.baophu.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One of the five papers.
 *
 * @param people the ending of the names of those who work with it: {@code planner-vinh-linh}, {@code issuer-vinh-linh} ...
 * @param plan as the API takes it
 * @param tasks the table of its tasks
 */
record DemoPlan(String people, JsonNode plan, List<Annex> annexes, String tasks) {
    /**
     * @param title as printed; null for figures that stand in the text
     * @param caption the line that cites the paper, as printed; null where there is none
     */
    record Annex(String file, String title, String caption, String source, int ordinal) {}

    String code() {
        return plan.get("code").asText();
    }

    String planner() {
        return "planner-" + people;
    }

    String issuer() {
        return "issuer-" + people;
    }

    String coordinator() {
        return "coordinator-" + people;
    }
}
