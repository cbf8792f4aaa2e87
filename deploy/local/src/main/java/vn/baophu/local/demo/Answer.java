package vn.baophu.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the door said.
 *
 * @param etag null where it gave none
 * @param replayed whether it is the first answer to the same key, given again
 */
record Answer(int status, String etag, boolean replayed, JsonNode body) {
    /** Refusals that only say that an event is still on its way to the service that was asked. */
    private static final Set<String> ON_ITS_WAY = Set.of(
            "NO_SUCH_UNIT",
            "NO_SUCH_AGENCY",
            "NO_SUCH_INDICATOR",
            "NO_SUCH_PLAN",
            "UNIT_OUTSIDE_PLAN",
            "OUTSIDE_YOUR_AREA",
            "UNAVAILABLE");

    boolean accepted() {
        return status / 100 == 2;
    }

    boolean mayStillCome() {
        return !accepted() && codes().findAny().isPresent() && codes().allMatch(ON_ITS_WAY::contains);
    }

    /** Whether anything is new: a table says how many of its rows are, a single thing says 201. */
    boolean changedSomething() {
        if (replayed) {
            return false;
        }
        return body.has("created") ? body.get("created").asInt() > 0 : status == 201;
    }

    /** Every fault with its place, for a person to read. */
    String faults() {
        var each = errors().map(Answer::fault).collect(Collectors.joining("; "));
        return each.isEmpty() ? body.path("detail").asText("HTTP status " + status) : each;
    }

    private static String fault(JsonNode error) {
        var place = error.has("row")
                ? "row " + error.get("row").asText()
                        + (error.has("column")
                                ? ", column " + error.get("column").asText()
                                : "") + ": "
                : error.has("pointer") ? error.get("pointer").asText() + ": " : "";
        return place + error.path("detail").asText() + " (" + error.path("code").asText() + ")";
    }

    private Stream<String> codes() {
        return errors().map(error -> error.path("code").asText());
    }

    private Stream<JsonNode> errors() {
        return StreamSupport.stream(body.path("errors").spliterator(), false);
    }
}
