package vn.baophu.targets.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.baophu.platform.csv.CellGuard;
import vn.baophu.targets.picture.FigureCells;

/**
 * The figures of a table as canonical CSV in a file of our own, to be read as often as needed: UTF-8, comma, header first,
 * cells that a spreadsheet would run guarded.
 *
 * @param path the file
 * @param columns its header
 */
public record FiguresFile(Path path, List<String> columns) implements Iterable<FigureCells> {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    /** Appends figures to the file; each a list of cells in the order of the columns, null for none. */
    public void write(Iterator<List<String>> figures) throws IOException {
        try (var writer = Files.newBufferedWriter(path, UTF_8);
                var csv = FORMAT.print(writer)) {
            csv.printRecord(columns);
            while (figures.hasNext()) {
                csv.printRecord(figures.next().stream().map(CellGuard::guarded));
            }
        }
    }

    /** The bytes of the file. */
    public void copyTo(OutputStream out) throws IOException {
        Files.copy(path, out);
    }

    @Override
    public Iterator<FigureCells> iterator() {
        try {
            var format = FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
            return new Reading(CSVParser.parse(path, UTF_8, format));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the file behind its last figure. */
    private static final class Reading implements Iterator<FigureCells> {
        private final CSVParser parser;
        private final Iterator<CSVRecord> records;

        Reading(CSVParser parser) {
            this.parser = parser;
            this.records = parser.iterator();
        }

        @Override
        public boolean hasNext() {
            if (records.hasNext()) {
                return true;
            }
            try {
                parser.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return false;
        }

        @Override
        public FigureCells next() {
            return new FigureCells(records.next().toMap().entrySet().stream()
                    .filter(cell -> !cell.getValue().isEmpty())
                    .collect(Collectors.toMap(Map.Entry::getKey, cell -> CellGuard.plain(cell.getValue()))));
        }
    }
}
