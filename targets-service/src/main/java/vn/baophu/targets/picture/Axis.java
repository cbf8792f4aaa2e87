package vn.baophu.targets.picture;

import java.util.Arrays;
import java.util.List;

/** What runs down a table whose years run across. */
enum Axis {
    UNITS("Đơn vị") {
        @Override
        List<String> line(FigureCells figure) {
            return cells(
                    figure, "total", "row", "unit", "unitPrinted", "level", "holderKind", "holderName", "holderCode");
        }

        @Override
        Subject subject(FigureCells figure) {
            return new Subject(
                    figure.text("indicator"),
                    figure.text("year"),
                    figure.text("figureKind"),
                    figure.text("asOf"),
                    figure.text("denominatorKind"));
        }

        @Override
        String label(FigureCells figure, Words words) {
            return words.holder(figure);
        }
    },
    INDICATORS("Nội dung") {
        @Override
        List<String> line(FigureCells figure) {
            return cells(figure, "indicator", "figureKind", "denominatorKind", "denominatorPrintedAs");
        }

        @Override
        Subject subject(FigureCells figure) {
            return new Subject(null, figure.text("year"), null, figure.text("asOf"), null);
        }

        @Override
        String label(FigureCells figure, Words words) {
            var name = words.indicator(figure);
            var against = words.denominator(figure);
            if (name == null || against == null) {
                return null;
            }
            var kind = Words.kind(figure).isEmpty() ? "" : " (" + Words.kind(figure) + ")";
            return name + kind + (against.isEmpty() ? "" : " / " + against);
        }
    };

    private final String head;

    Axis(String head) {
        this.head = head;
    }

    /** Equal for the figures of one line. */
    abstract List<String> line(FigureCells figure);

    /** Equal for the figures of one group of columns. */
    abstract Subject subject(FigureCells figure);

    /** Null where it can not be told without the directory's words. */
    abstract String label(FigureCells figure, Words words);

    String head() {
        return head;
    }

    private static List<String> cells(FigureCells figure, String... columns) {
        return Arrays.stream(columns).map(column -> "" + figure.text(column)).toList();
    }
}
