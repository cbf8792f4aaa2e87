package vn.baophu.targets.picture;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The columns of one subject, and how wide their cells are. */
final class Group {
    private final FigureCells first;
    private final Map<Measure, Integer> widths = new EnumMap<>(Measure.class);
    private String against;

    Group(FigureCells first, Words words) {
        this.first = first;
        this.against = words.denominator(first);
    }

    void see(FigureCells figure, Words words) {
        for (var measure : Measure.values()) {
            if (measure.isIn(figure)) {
                widths.merge(measure, measure.cell(figure).length(), Math::max);
            }
        }
        var other = words.denominator(figure);
        if (against != null && !against.equals(other)) {
            against = other == null ? null : "Mẫu số";
        }
    }

    /** A figure that stands for all of the group. */
    FigureCells first() {
        return first;
    }

    /** Never empty: a group of empty cells shows empty rates. */
    List<Measure> measures() {
        return widths.isEmpty() ? List.of(Measure.PERCENT) : List.copyOf(widths.keySet());
    }

    int width(Measure measure) {
        return widths.getOrDefault(measure, 0);
    }

    String head(Measure measure) {
        return switch (measure) {
            case PARTICIPANTS -> "Số người TG";
            case DENOMINATOR -> against;
            case PERCENT -> "Tỷ lệ %";
        };
    }
}
