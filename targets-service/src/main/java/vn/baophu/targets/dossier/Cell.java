package vn.baophu.targets.dossier;

import java.math.BigDecimal;
import java.util.function.Function;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.target.PrintedRate;

/**
 * One printed number, or a line above a table.
 *
 * @param code code of the figure; absent for a line above a table
 * @param field name of the number in the figure: {@code participants}, {@code denominator} or {@code printedPercent}; or
 *     {@code unit} or {@code indicator} of its row; {@code title} or {@code caption} for a line above a table
 * @param source where the table of that line stands; absent for a figure and for the title of the paper
 * @param ordinal number of that table
 */
public record Cell(String code, String field, Source source, Integer ordinal) {
    /** The title of the paper itself. */
    public static final Cell TITLE_OF_PAPER = new Cell(null, "title");

    public Cell(String code, String field) {
        this(code, field, null, null);
    }

    public static Cell titleOf(Table table) {
        return new Cell(null, "title", table.source(), table.ordinal());
    }

    public static Cell captionOf(Table table) {
        return new Cell(null, "caption", table.source(), table.ordinal());
    }

    /** The numbers a figure can print; which of them are there differs. */
    public enum Field {
        PARTICIPANTS("participants", printed -> exact(printed.figure().participants())),
        DENOMINATOR("denominator", printed -> exact(printed.figure().denominatorCount())),
        PRINTED_PERCENT("printedPercent", printed -> value(printed.figure().printed()));

        private final String field;
        private final Function<Printed, BigDecimal> number;

        Field(String field, Function<Printed, BigDecimal> number) {
            this.field = field;
            this.number = number;
        }

        /** The number as printed, with its decimals; null where it is not printed. */
        public BigDecimal of(Printed printed) {
            return number.apply(printed);
        }

        public boolean isIn(Printed printed) {
            return of(printed) != null;
        }

        public Cell in(Printed printed) {
            return new Cell(printed.code(), field);
        }

        /** The number as a sentence tells it. */
        public Object told(BigDecimal value) {
            return this == PRINTED_PERCENT ? new Percent(value) : value;
        }

        private static BigDecimal exact(Long count) {
            return count == null ? null : BigDecimal.valueOf(count);
        }

        private static BigDecimal value(PrintedRate rate) {
            return rate == null ? null : rate.value();
        }
    }
}
