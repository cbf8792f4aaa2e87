package vn.baophu.targets.layout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import vn.baophu.targets.sheet.SheetRow;
import vn.baophu.targets.wording.NamedThing;
import vn.baophu.targets.wording.Vocabulary;

/** Tables of papers as grids, and the words they are read with. */
public final class Sheets {
    public static final Vocabulary WORDS = Vocabulary.of(
            List.of(
                    named("BHXH", null, "Bảo hiểm xã hội", "Tham gia BHXH"),
                    named("BHXH_BB", "BHXH", "Bảo hiểm xã hội bắt buộc", "Tham gia BHXH bắt buộc"),
                    named("BHXH_TN", "BHXH", "Bảo hiểm xã hội tự nguyện", "Tham gia BHXH tự nguyện"),
                    named("BHTN", null, "Bảo hiểm thất nghiệp", "Tham gia BHTN"),
                    named("BHYT", null, "Bảo hiểm y tế", "Tham gia BHYT"),
                    named("BHYT_HS", "BHYT_HSSV", "Bảo hiểm y tế học sinh", "BHYT HS")),
            List.of(
                    named("POPULATION", null, "Dân số", "Số dân"),
                    named("LABOUR_FORCE", null, "LLLĐ", "LLLĐ trong độ tuổi", "Lực lượng lao động (LLLĐ)"),
                    named("LABOUR_FORCE_ABLE", null, "Lực lượng lao động có khả năng tham gia"),
                    named("PUPILS", null, "Học sinh"),
                    named("PERSONS_SUBJECT", null, "Người thuộc diện tham gia", "Thuộc diện tham gia")));

    private Sheets() {}

    /** What one sheet was read to. */
    public record Read(List<CanonicalRow> figures, LayoutReader reader) {
        public List<String> lines() {
            return figures.stream().map(Sheets::line).toList();
        }

        public Layout layout() {
            return reader.layouts().get(0);
        }
    }

    /** A figure in one line: {@code Xã A BHYT 2023 1499/7800 19,2%}; what is absent is a dash, what is usual is left out. */
    public static String line(CanonicalRow row) {
        var line = new StringBuilder(row.whole() ? "* " : "");
        line.append(text(row, "unitPrinted")).append(' ').append(text(row, "indicator"));
        line.append(' ').append(text(row, "year"));
        line.append(' ').append(text(row, "participants")).append('/').append(text(row, "denominator"));
        line.append(' ').append(text(row, "printedPercent"));
        for (var unusual : List.of("comparator", "figureKind")) {
            if (row.get(unusual) != null && !List.of("EQUAL", "TARGET").contains(row.get(unusual))) {
                line.append(' ').append(row.get(unusual));
            }
        }
        return line.append(row.group() == null ? "" : " in " + row.group()).toString();
    }

    private static String text(CanonicalRow row, String column) {
        return Objects.requireNonNullElse(row.get(column), "-");
    }

    /** The table of a paper, as it is printed. */
    public static List<SheetRow> paper(String name) {
        try (var file = Sheets.class.getResourceAsStream("/papers/" + name + ".tsv")) {
            return grid("\t", new String(file.readAllBytes(), UTF_8).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table with its cells split by bars. */
    public static List<SheetRow> sheet(String lines) {
        return grid("\\|", lines.split("\n"));
    }

    public static Read read(List<SheetRow> rows) {
        return read(rows, UnaryOperator.identity());
    }

    public static Read read(List<SheetRow> rows, UnaryOperator<Layout> confirmed) {
        var reader = new LayoutReader(WORDS, confirmed);
        var figures = new ArrayList<CanonicalRow>();
        rows.forEach(row -> figures.addAll(reader.read(row)));
        figures.addAll(reader.finish());
        return new Read(figures, reader);
    }

    private static List<SheetRow> grid(String between, String... lines) {
        var rows = new ArrayList<SheetRow>();
        Arrays.stream(lines).forEach(line -> rows.add(SheetRow.of(rows.size() + 1, line.split(between, -1))));
        return rows;
    }

    private static NamedThing named(String code, String whole, String... words) {
        return new NamedThing(code, whole, List.of(words));
    }
}
