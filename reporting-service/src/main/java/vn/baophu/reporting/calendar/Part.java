package vn.baophu.reporting.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The part of a year that a period is. {@code MONTH} stands for each of the twelve. */
public enum Part {
    YEAR("YEAR", 1, 12),
    S1("S1", 1, 6),
    S2("S2", 7, 12),
    Q1("Q1", 1, 3),
    Q2("Q2", 4, 6),
    Q3("Q3", 7, 9),
    Q4("Q4", 10, 12),
    NINE_MONTHS("9M", 1, 9),
    MONTH("MONTH", 1, 1);

    private final String code;
    private final int firstMonth;
    private final int lastMonth;

    Part(String code, int firstMonth, int lastMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
    }

    /** As written in a due rule and after the year of a period, e.g. {@code S1}, {@code 9M}. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The part written like this. */
    @JsonCreator
    public static Part of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("not a part of a year: " + code));
    }

    static Optional<Part> find(String code) {
        return Arrays.stream(values()).filter(part -> part.code.equals(code)).findFirst();
    }

    /** The parts of its kind that follow each other through a year, such as the four quarters. */
    List<Part> row() {
        return switch (this) {
            case S1, S2 -> List.of(S1, S2);
            case Q1, Q2, Q3, Q4 -> List.of(Q1, Q2, Q3, Q4);
            default -> List.of(this);
        };
    }

    int firstMonth() {
        return firstMonth;
    }

    int lastMonth() {
        return lastMonth;
    }
}
