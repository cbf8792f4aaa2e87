package vn.baophu.targets.finding;

import java.math.BigDecimal;
import java.util.function.Function;
import vn.baophu.targets.target.PrintedRate;
import vn.baophu.targets.target.Target;

/**
 * One printed number.
 *
 * @param code code of the figure
 * @param field name of the number in the figure: {@code participants}, {@code denominator} or {@code printedPercent}
 */
record Cell(String code, String field) {
    /** The numbers a figure can print; which of them are there differs. */
    enum Field {
        PARTICIPANTS("participants", target -> exact(target.figure().participants())),
        DENOMINATOR("denominator", target -> exact(target.figure().denominatorCount())),
        PRINTED_PERCENT("printedPercent", target -> value(target.figure().printed()));

        private final String field;
        private final Function<Target, BigDecimal> number;

        Field(String field, Function<Target, BigDecimal> number) {
            this.field = field;
            this.number = number;
        }

        /** The number as printed, with its decimals; null where it is not printed. */
        BigDecimal of(Target target) {
            return number.apply(target);
        }

        Cell in(Target target) {
            return new Cell(target.code(), field);
        }

        private static BigDecimal exact(Long count) {
            return count == null ? null : BigDecimal.valueOf(count);
        }

        private static BigDecimal value(PrintedRate rate) {
            return rate == null ? null : rate.value();
        }
    }
}
