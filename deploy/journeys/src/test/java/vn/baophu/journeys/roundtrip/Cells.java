package vn.baophu.journeys.roundtrip;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Collects the cells of one row; an absent value is the empty text. */
final class Cells {
    private final Map<String, String> cells = new HashMap<>();

    Cells put(String column, String value) {
        cells.put(column, value == null ? "" : value);
        return this;
    }

    /** The value at a path such as {@code /denominator/count}. */
    Cells put(String column, JsonNode row, String pointer) {
        var value = row.at(pointer);
        return put(column, value.isMissingNode() || value.isNull() ? "" : value.asText());
    }

    Map<String, String> map() {
        return cells;
    }
}
