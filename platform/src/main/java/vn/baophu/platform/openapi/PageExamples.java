package vn.baophu.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A page of a list shows what one of its rows shows: the example of a row is written once, where the row is. */
final class PageExamples {
    private static final String COMPONENTS = "#/components/schemas/";

    private PageExamples() {}

    /** Gives each page of rows that have an example one of its own, the last page of one row. */
    static void add(Map<String, Schema> schemas) {
        schemas.values().stream().filter(schema -> schema.getExamples() == null).forEach(page -> rowOf(page, schemas)
                .ifPresent(row -> page.addExample(pageOf(row))));
    }

    private static Optional<Object> rowOf(Schema page, Map<String, Schema> schemas) {
        var fields = page.getProperties();
        if (fields == null || !fields.keySet().equals(Set.of("items", "next"))) {
            return Optional.empty();
        }
        return Optional.ofNullable(fields.get("items").getItems())
                .map(Schema::getRef)
                .map(ref -> schemas.get(ref.substring(COMPONENTS.length())))
                .map(Schema::getExamples)
                .map(examples -> examples.get(0));
    }

    private static Object pageOf(Object row) {
        var page = new LinkedHashMap<String, Object>();
        page.put("items", List.of(row));
        page.put("next", null);
        return page;
    }
}
