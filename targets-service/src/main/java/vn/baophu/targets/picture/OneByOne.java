package vn.baophu.targets.picture;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One figure a line, with words: for figures that make no table, such as those in sentences of the body. */
final class OneByOne implements Picture {
    private static final int UNIT_WIDTH = 20;
    private static final int WORDS_WIDTH = 16;
    private static final int COUNT_WIDTH = 11;

    private final Words words;

    OneByOne(Words words) {
        this.words = words;
    }

    @Override
    public List<PictureColumn> columns() {
        return List.of(
                PictureColumn.of(List.of("STT"), NUMBER_WIDTH, PictureColumn.Align.CENTRE),
                PictureColumn.of(List.of("Đơn vị"), UNIT_WIDTH, PictureColumn.Align.LEFT),
                PictureColumn.of(List.of("Chỉ tiêu"), UNIT_WIDTH, PictureColumn.Align.LEFT),
                PictureColumn.of(List.of("Thời điểm"), COUNT_WIDTH, PictureColumn.Align.LEFT),
                PictureColumn.of(List.of("Số người tham gia"), COUNT_WIDTH, PictureColumn.Align.RIGHT),
                PictureColumn.of(List.of("So với", "Đối tượng"), WORDS_WIDTH, PictureColumn.Align.LEFT),
                PictureColumn.of(List.of("So với", "Số người"), COUNT_WIDTH, PictureColumn.Align.RIGHT),
                PictureColumn.of(List.of("Tỷ lệ %"), NUMBER_WIDTH, PictureColumn.Align.RIGHT),
                PictureColumn.of(List.of("Yêu cầu"), WORDS_WIDTH, PictureColumn.Align.LEFT));
    }

    @Override
    public Iterator<Line> lines(Iterator<FigureCells> figures) {
        return new Iterator<>() {
            private int number;

            @Override
            public boolean hasNext() {
                return figures.hasNext();
            }

            @Override
            public Line next() {
                return line(++number, figures.next());
            }
        };
    }

    private Line line(int number, FigureCells figure) {
        return new Line(
                List.of(
                        PictureCell.text(String.valueOf(number)),
                        PictureCell.known(holder(figure)),
                        PictureCell.known(words.indicator(figure)),
                        PictureCell.text(time(figure)),
                        figure.count("participants"),
                        PictureCell.known(words.denominator(figure)),
                        figure.count("denominator"),
                        PictureCell.text(figure.text("printedPercent")),
                        PictureCell.text(asked(figure))),
                false);
    }

    /** Where every line names its unit, a total is that of its unit. */
    private String holder(FigureCells figure) {
        var named = figure.text("unitPrinted") == null ? figure.text("holderName") : figure.text("unitPrinted");
        return named == null ? words.units().get(figure.text("unit")) : named;
    }

    private static String time(FigureCells figure) {
        if (figure.text("year") == null && figure.text("asOf") == null) {
            return "";
        }
        var heads = Subject.heads(figure, false);
        return "true".equals(figure.text("openStart")) ? "Từ " + heads.replace("Năm", "năm") + " trở đi" : heads;
    }

    private static String asked(FigureCells figure) {
        return Stream.of(
                        Words.kind(figure),
                        comparator(figure),
                        growth(figure.text("growthPeople"), " người"),
                        growth(figure.text("growthPercent"), "%"))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static String comparator(FigureCells figure) {
        return switch (Objects.requireNonNullElse(figure.text("comparator"), "")) {
            case "ABOUT" -> "khoảng";
            case "AT_LEAST" -> "ít nhất";
            case "HIGHER_THAN_LAST_YEAR" -> "cao hơn năm trước";
            default -> "";
        };
    }

    private static String growth(String by, String unit) {
        return by == null ? "" : "tăng " + by + unit + " so với năm trước";
    }
}
