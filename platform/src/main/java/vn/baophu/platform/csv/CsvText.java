package vn.baophu.platform.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.baophu.platform.error.PlatformRefusal.TABLE_TOO_LARGE;
import static vn.baophu.platform.error.PlatformRefusal.TABLE_UNREADABLE;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.baophu.platform.error.Refused;

/** From bytes to cells, before anything is known about columns. */
final class CsvText {
    /** More than any paper prints; what is longer or wider would only keep us busy. */
    private static final int MOST_LINES = 20_000;

    private static final int MOST_COLUMNS = 100;
    private static final char BOM = '\uFEFF';

    /** One record and the number of the line it starts on, from 1. */
    record Line(int number, List<String> cells) {
        boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    private CsvText() {}

    static List<Line> lines(byte[] body) {
        return lines(text(body));
    }

    static List<Line> lines(String body) {
        var lines = new ArrayList<Line>();
        each(body, MOST_LINES, lines::add);
        return lines;
    }

    static String text(byte[] body) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Refused(TABLE_UNREADABLE);
        }
    }

    /** Hands over line by line, the header first, and holds none of them; nothing where the header is blank. */
    static void each(String body, int most, Consumer<Line> sink) {
        if (body.indexOf('\0') >= 0) {
            // UTF-16, or something that is no text at all
            throw new Refused(TABLE_UNREADABLE);
        }
        var text = !body.isEmpty() && body.charAt(0) == BOM ? body.substring(1) : body;
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.parse(new StringReader(Normalizer.normalize(text, Normalizer.Form.NFC)), format)) {
            each(parser, most, sink);
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw new Refused(TABLE_UNREADABLE);
        }
    }

    private static void each(CSVParser parser, int most, Consumer<Line> sink) {
        var lines = 0;
        var start = 1;
        for (CSVRecord record : parser) {
            if (record.size() > MOST_COLUMNS || lines++ > most) {
                throw new Refused(TABLE_TOO_LARGE, most, MOST_COLUMNS);
            }
            var line = new Line(
                    start,
                    record.stream().map(String::strip).map(CellGuard::plain).toList());
            if (lines == 1 && line.blank()) {
                return;
            }
            sink.accept(line);
            start = (int) parser.getCurrentLineNumber() + 1;
        }
    }

    /** The header decides: a semicolon outside quotes makes it a table from a Vietnamese spreadsheet. */
    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return header.chars().filter(c -> c == ';').count()
                        > header.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }
}
