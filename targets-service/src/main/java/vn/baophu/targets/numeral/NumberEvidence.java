package vn.baophu.targets.numeral;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.baophu.targets.wording.Certainty;
import vn.baophu.targets.wording.Sentence;

/** Gathers from the cells of one table how its numbers are written. Cells that the file types as numbers tell nothing. */
public final class NumberEvidence {
    /** So many more cells must speak for one format than against it, that the others are slips. */
    private static final int OVERWHELMING = 10;

    private static final Sentence NO_SIGN = new Sentence(
            "Không ô nào có dấu chấm hay dấu phẩy giữa các chữ số: mọi cách viết đều cho cùng một số.",
            "No cell has a point or a comma between digits: every way of writing gives the same number.");
    private static final Sentence EACH_COLUMN = new Sentence(
            "Dấu chấm vừa ngăn hàng nghìn ở cột số người, vừa là dấu thập phân ở cột tỷ lệ: cần người xác nhận.",
            "The point groups thousands in columns of people and is the decimal sign in columns of rates: a person has to"
                    + " confirm.");
    private static final Sentence BOTH = new Sentence(
            "Các ô mâu thuẫn nhau: cần người xác nhận.", "Cells speak against each other: a person has to confirm.");

    private final Map<Sign, SignSeen> seen = new EnumMap<>(Sign.class);

    /** Takes a cell of a column of people. */
    public void count(PrintedValue value) {
        note(value, Sign.inCount(value.number()));
    }

    /** Takes a cell of a column of rates. */
    public void rate(PrintedValue value) {
        note(value, Sign.inRate(value.number()));
    }

    private void note(PrintedValue value, Sign sign) {
        if (sign != null && !value.typed()) {
            seen.computeIfAbsent(sign, SignSeen::new).in(value.number());
        }
    }

    /** What follows from all cells taken. */
    public NumberReading reading() {
        var vietnamese = cells(Sign.POINT_GROUPS) + cells(Sign.COMMA_DECIMAL);
        var point = cells(Sign.COMMA_GROUPS) + cells(Sign.POINT_DECIMAL);
        var more = vietnamese >= point ? NumberFormat.VIETNAMESE : NumberFormat.POINT_DECIMAL;
        if (vietnamese + point == 0) {
            return new NumberReading(NumberFormat.VIETNAMESE, Certainty.CERTAIN, List.of(NO_SIGN));
        }
        if (Math.min(vietnamese, point) == 0) {
            return new NumberReading(more, Certainty.CERTAIN, said(null));
        }
        if (Math.max(vietnamese, point) >= OVERWHELMING * Math.min(vietnamese, point)) {
            return new NumberReading(more, Certainty.LIKELY, said(null));
        }
        return cells(Sign.COMMA_GROUPS) + cells(Sign.COMMA_DECIMAL) == 0
                ? new NumberReading(NumberFormat.BY_COLUMN, Certainty.DOUBTFUL, said(EACH_COLUMN))
                : new NumberReading(more, Certainty.DOUBTFUL, said(BOTH));
    }

    private int cells(Sign sign) {
        return seen.containsKey(sign) ? seen.get(sign).cells() : 0;
    }

    private List<Sentence> said(Sentence conclusion) {
        var sentences =
                new ArrayList<>(seen.values().stream().map(SignSeen::sentence).toList());
        if (conclusion != null) {
            sentences.add(conclusion);
        }
        return sentences;
    }
}
