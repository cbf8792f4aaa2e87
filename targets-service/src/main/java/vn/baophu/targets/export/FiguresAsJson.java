package vn.baophu.targets.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.print.FiguresFile;

/** The table as the intake door takes it: its heading, then one object a figure; empty cells are absent. */
final class FiguresAsJson {
    private static final Set<String> NUMBERS =
            Set.of("year", "participants", "denominator", "growthPeople", "row", "sourceLine");
    private static final Set<String> FLAGS = Set.of("total", "openStart");

    private final Annex annex;

    FiguresAsJson(Annex annex) {
        this.annex = annex;
    }

    void write(FiguresFile figures, OutputStream out) throws IOException {
        var json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        if (annex.title() != null) {
            json.writeStringField("title", annex.title());
        }
        if (annex.caption() != null) {
            json.writeStringField("caption", annex.caption());
        }
        json.writeStringField("source", annex.source().name());
        json.writeNumberField("ordinal", annex.ordinal());
        json.writeArrayFieldStart("figures");
        for (var figure : figures) {
            json.writeStartObject();
            for (var column : figures.columns()) {
                write(json, column, figure.text(column));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private static void write(JsonGenerator json, String column, String cell) throws IOException {
        if (cell == null) {
            return;
        }
        if (NUMBERS.contains(column)) {
            json.writeNumberField(column, Long.parseLong(cell));
        } else if (FLAGS.contains(column)) {
            json.writeBooleanField(column, Boolean.parseBoolean(cell));
        } else {
            json.writeStringField(column, cell);
        }
    }
}
