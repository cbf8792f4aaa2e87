package vn.baophu.targets.picture;

import java.util.ArrayList;
import java.util.List;

/** What all figures of one group of columns have in common; what is the same in the whole table is null. */
record Subject(String indicator, String year, String kind, String asOf, String denominator) {
    /** The heads of the year, e.g. {@code Năm 2024, phấn đấu}. */
    static String heads(FigureCells figure, boolean withKind) {
        var words = new ArrayList<String>();
        if (figure.text("year") != null) {
            words.add("Năm " + figure.text("year"));
        }
        if (figure.text("asOf") != null) {
            words.add("đến " + day(figure.text("asOf")));
        }
        if (withKind && !Words.kind(figure).isEmpty()) {
            words.add(Words.kind(figure));
        }
        return words.isEmpty() ? "Cả giai đoạn" : String.join(", ", words);
    }

    /** {@code 2024-12-20} as {@code 20/12/2024}. */
    static String day(String iso) {
        var parts = List.of(iso.split("-"));
        return parts.size() == 3 ? parts.get(2) + "/" + parts.get(1) + "/" + parts.get(0) : iso;
    }
}
