package vn.baophu.targets.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.baophu.targets.file.FileRefusal.FILE_DAMAGED;
import static vn.baophu.targets.file.FileRefusal.TEXT_IN_UTF16;
import static vn.baophu.targets.file.FileRefusal.TEXT_NOT_UTF8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.baophu.platform.error.Refused;
import vn.baophu.targets.carried.CarriedHeading;
import vn.baophu.targets.sheet.SheetCell;
import vn.baophu.targets.sheet.SheetRow;

/** The one table of a CSV in UTF-8, with or without BOM; commas, semicolons or tabs between the cells. */
final class CsvRows {
    private static final int HEAD = 8_192;
    private static final char BOM = '\uFEFF';

    private CsvRows() {}

    static void read(Path path, TableSink sink) throws IOException {
        mustBeText(path);
        try (var reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(path), UTF_8.newDecoder()), HEAD)) {
            sink.table(null, TableSink.Origin.PICTURE);
            read(reader, sink);
        } catch (CharacterCodingException notUtf8) {
            throw new Refused(TEXT_NOT_UTF8);
        }
    }

    /** The figures that a paper of ours carries, with what stands above them. */
    static void read(byte[] carried, CarriedHeading heading, TableSink sink) throws IOException {
        sink.table(null, TableSink.Origin.CARRIED);
        sink.heading(heading);
        read(new BufferedReader(new InputStreamReader(new ByteArrayInputStream(carried), UTF_8.newDecoder())), sink);
    }

    /** @param reader one that marks and decodes strictly */
    private static void read(Reader reader, TableSink sink) throws IOException {
        skipBom(reader);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(reader))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser =
                CSVParser.builder().setReader(reader).setFormat(format).get()) {
            var start = 1;
            for (var record : parser) {
                sink.row(row(record, start));
                start = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException no) {
            if (no.getCause() instanceof CharacterCodingException notUtf8) {
                throw notUtf8;
            }
            throw new Refused(FILE_DAMAGED);
        }
    }

    private static SheetRow row(CSVRecord record, int line) {
        var cells = new ArrayList<SheetCell>();
        for (var text : record) {
            if (text.indexOf('\0') >= 0) {
                throw new Refused(TEXT_IN_UTF16);
            }
            if (text.startsWith("=")) {
                Formulas.mustStayInside(text.substring(1), line, Columns.name(cells.size()));
            }
            cells.add(SheetCell.of(text));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return new SheetRow(line, cells);
    }

    private static void mustBeText(Path path) throws IOException {
        try (var bytes = Files.newInputStream(path)) {
            var head = bytes.readNBytes(HEAD);
            if (head.length >= 2 && ((head[0] & 0xFF) + (head[1] & 0xFF)) == 0xFF + 0xFE && head[0] != head[1]) {
                throw new Refused(TEXT_IN_UTF16);
            }
            for (byte letter : head) {
                if (letter == 0) {
                    throw new Refused(TEXT_IN_UTF16);
                }
            }
        }
    }

    private static void skipBom(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BOM) {
            reader.reset();
        }
    }

    /** A semicolon or tab that most lines have; lines of a comma table have none, while numbers and titles have commas. */
    private static char separator(Reader reader) throws IOException {
        reader.mark(HEAD);
        var head = new char[HEAD / 2];
        var read = Math.max(0, reader.read(head));
        reader.reset();
        var lines = new String(head, 0, read)
                .replaceAll("\"[^\"]*\"", "")
                .lines()
                .filter(text -> !text.isBlank())
                .toList();
        for (var sign : new char[] {';', '\t'}) {
            if (2 * lines.stream().filter(line -> line.indexOf(sign) >= 0).count() > lines.size()) {
                return sign;
            }
        }
        return ',';
    }
}
