package vn.baophu.targets.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A printed table: the lines above it, then its rows; merged cells are their value and blanks.
 *
 * @param headers how many of the rows are its header
 */
public record PaperGrid(String name, List<String> above, List<List<String>> rows, int headers) {
    /** Cells merged into one, all bounds from 0 and inclusive. */
    public record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    /** The table of a paper as it stands in the test resources, e.g. {@code kon-tum-annex}. */
    public static PaperGrid of(String name) {
        var above = new ArrayList<String>();
        var rows = new ArrayList<List<String>>();
        for (var line : text(name).split("\n")) {
            if (line.indexOf('\t') >= 0) {
                rows.add(Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
            } else if (!line.isBlank()) {
                above.add(line.strip());
            }
        }
        return new PaperGrid(name, above, rows, 2);
    }

    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    public String cell(int row, int column) {
        return column < rows.get(row).size() ? rows.get(row).get(column) : "";
    }

    /** What the paper prints as one cell: headings over what they cover, and the name of the total. */
    public List<Merged> merged() {
        var merged = new ArrayList<Merged>();
        IntStream.range(0, width()).filter(at -> !cell(0, at).isEmpty()).forEach(at -> {
            var right = end(0, at);
            var down = right == at && cell(1, at).isEmpty() ? headers - 1 : 0;
            if (right > at || down > 0) {
                merged.add(new Merged(0, down, at, right));
            }
        });
        IntStream.range(headers, rows.size())
                .filter(row -> cell(row, 0).length() > 3 && cell(row, 1).isEmpty())
                .forEach(row -> merged.add(new Merged(row, row, 0, 1)));
        return merged;
    }

    private int end(int row, int column) {
        var end = column;
        while (end + 1 < width()
                && cell(row, end + 1).isEmpty()
                && !cell(1, end + 1).isEmpty()) {
            end++;
        }
        return end;
    }

    private static String text(String name) {
        try (var file = PaperGrid.class.getResourceAsStream("/papers/" + name + ".tsv")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
