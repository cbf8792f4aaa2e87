package vn.baophu.targets.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.baophu.targets.numeral.NumberFormat;
import vn.baophu.targets.sheet.SheetRow;

/**
 * One of the ways to print the same figures.
 *
 * @param yearsOnTop whether measures stand under years, else years under measures
 * @param inTitle whether the title names the indicator, else the header does
 * @param numbered whether rows have numbers
 * @param totalOnTop whether the total stands above the rows, else below
 */
record Shape(
        List<Integer> years,
        List<String> measures,
        NumberFormat format,
        boolean yearsOnTop,
        boolean inTitle,
        boolean numbered,
        boolean totalOnTop) {
    static final List<String> MEASURES = List.of("Số người tham gia", "Dân số", "Tỷ lệ %");

    /** One figure: people, population and rate in thousandths of a percent. */
    record Figure(String unit, int year, long people, long population, int rate) {}

    List<SheetRow> print(List<Figure> rows, List<Figure> total) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("PHỤ LỤC"));
        lines.add(List.of(inTitle ? "CHỈ TIÊU BHYT GIAI ĐOẠN 2023-2025" : "CHỈ TIÊU GIAO CÁC XÃ"));
        lines.addAll(header());
        if (totalOnTop) {
            lines.add(row("", "TOÀN HUYỆN", total));
        }
        lines.add(List.of(""));
        rows.stream()
                .map(Figure::unit)
                .distinct()
                .forEach(unit -> lines.add(row(
                        "" + lines.size(),
                        unit,
                        rows.stream()
                                .filter(figure -> figure.unit().equals(unit))
                                .toList())));
        if (!totalOnTop) {
            lines.add(row("", "Tổng cộng", total));
        }
        lines.add(List.of("Ghi chú: số liệu do BHXH huyện cung cấp."));
        var at = new int[1];
        return lines.stream()
                .map(line -> SheetRow.of(++at[0], line.toArray(String[]::new)))
                .toList();
    }

    private List<List<String>> header() {
        var upper = yearsOnTop ? years.stream().map(year -> "Năm " + year).toList() : measures;
        var lower =
                yearsOnTop ? measures : years.stream().map(year -> "" + year).toList();
        var names = numbered ? List.of("STT", "Đơn vị") : List.of("Đơn vị");
        var under = names.stream().map(name -> "").toList();
        var rows = new ArrayList<List<String>>();
        if (!inTitle) {
            rows.add(joined(names, Stream.of("Bảo hiểm y tế"), blanks(upper.size() * lower.size() - 1)));
        }
        rows.add(joined(
                inTitle ? names : under,
                upper.stream().flatMap(text -> Stream.concat(Stream.of(text), blanks(lower.size() - 1))),
                Stream.of()));
        rows.add(joined(under, upper.stream().flatMap(text -> lower.stream()), Stream.of()));
        return rows;
    }

    private List<String> row(String number, String name, List<Figure> figures) {
        var cells = yearsOnTop
                ? years.stream().flatMap(year -> measures.stream().map(measure -> cell(figures, year, measure)))
                : measures.stream().flatMap(measure -> years.stream().map(year -> cell(figures, year, measure)));
        return joined(numbered ? List.of(number, name) : List.of(name), cells, Stream.of());
    }

    private String cell(List<Figure> figures, int year, String measure) {
        var figure =
                figures.stream().filter(one -> one.year() == year).findFirst().orElseThrow();
        return switch (MEASURES.indexOf(measure)) {
            case 0 -> count(figure.people());
            case 1 -> count(figure.population());
            default -> rate(figure.rate());
        };
    }

    String count(long people) {
        return String.valueOf(people)
                .replaceAll("(?<=\\d)(?=(\\d{3})+$)", format == NumberFormat.VIETNAMESE ? "." : ",");
    }

    String rate(int thousandths) {
        var sign = format == NumberFormat.VIETNAMESE ? "," : ".";
        return thousandths / 1000 + sign + String.format("%03d", thousandths % 1000) + "%";
    }

    private static List<String> joined(List<String> first, Stream<String> then, Stream<String> last) {
        return Stream.of(first.stream(), then, last).flatMap(cells -> cells).toList();
    }

    private static Stream<String> blanks(int count) {
        return Stream.generate(() -> "").limit(count);
    }
}
