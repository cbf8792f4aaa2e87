package vn.baophu.targets.layout;

import static vn.baophu.targets.layout.Doubt.Question.INDICATOR;
import static vn.baophu.targets.layout.Doubt.Question.MEASURE;
import static vn.baophu.targets.layout.Doubt.Question.SCALE;
import static vn.baophu.targets.layout.Doubt.Question.TWICE;
import static vn.baophu.targets.layout.Doubt.Question.UNITS;
import static vn.baophu.targets.layout.Doubt.Question.YEAR;

/** What a person is asked about a column. */
final class Doubts {
    static final Doubt SCALED = new Doubt(
            SCALE,
            "Bảng ghi đơn vị tính là nghìn hoặc triệu người: hãy đổi ra số người.",
            "The table says it counts in thousands or millions of people: write people.");

    private Doubts() {}

    static Doubt takenForUnits(String heading) {
        return Doubt.of(
                UNITS,
                "Cột «%s» được coi là tên đơn vị vì không cột nào ghi rõ.",
                "The column \"%s\" is taken for the names of units because no column says so.",
                heading);
    }

    static Doubt twice(String heading) {
        return Doubt.of(
                TWICE,
                "Một cột khác cùng chỉ tiêu, năm và loại số liệu với «%s».",
                "Another column has the same indicator, year and measure as \"%s\".",
                heading);
    }

    static Doubt part(String indicator, String parts) {
        return Doubt.of(
                INDICATOR,
                "Tiêu đề chỉ ghi %s: số liệu là của %s hay của một phần (%s)?",
                "The title only says %s: are the figures of %s or of a part (%s)?",
                indicator,
                indicator,
                parts);
    }

    static Doubt noIndicator(String heading) {
        return Doubt.of(
                INDICATOR,
                "Cột «%s» không cho biết là chỉ tiêu nào.",
                "The column \"%s\" does not say which indicator it is.",
                heading);
    }

    static Doubt severalIndicators(String heading, String codes) {
        return Doubt.of(
                INDICATOR,
                "Cột «%s» nêu nhiều chỉ tiêu: %s.",
                "The column \"%s\" names several indicators: %s.",
                heading,
                codes);
    }

    static Doubt noYear(String heading) {
        return Doubt.of(
                YEAR, "Cột «%s» không cho biết năm nào.", "The column \"%s\" does not say which year it is.", heading);
    }

    static Doubt noMeasure(String heading) {
        return Doubt.of(
                MEASURE,
                "Cột «%s» không ghi là số người hay tỷ lệ.",
                "The column \"%s\" does not say whether it holds people or percent.",
                heading);
    }

    static Doubt comparison(String heading) {
        return Doubt.of(
                MEASURE,
                "Cột «%s» so sánh hai số liệu: chưa đọc được.",
                "The column \"%s\" compares two figures: it is not read.",
                heading);
    }

    static Doubt ofAGroup(String heading) {
        return Doubt.of(
                INDICATOR,
                "Cột «%s» đếm người tham gia của một nhóm: là chỉ tiêu nào?",
                "The column \"%s\" counts participants of a group: which indicator is it?",
                heading);
    }

    static Doubt fractions(String heading) {
        return Doubt.of(
                SCALE,
                "Mọi tỷ lệ ở cột «%s» không quá 1: có phải là phần của một, chưa nhân 100?",
                "All rates of the column \"%s\" are at most 1: are they parts of one, not yet times 100?",
                heading);
    }
}
