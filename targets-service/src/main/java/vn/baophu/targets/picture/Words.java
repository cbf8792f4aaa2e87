package vn.baophu.targets.picture;

import java.util.Map;
import java.util.Objects;

/**
 * The names by which codes are shown.
 *
 * @param units official names by code
 * @param indicators Vietnamese names by code
 * @param denominators Vietnamese names by kind
 */
public record Words(Map<String, String> units, Map<String, String> indicators, Map<String, String> denominators) {
    private static final Map<String, String> KINDS =
            Map.of("ASPIRATION", "phấn đấu", "BASELINE", "hiện trạng", "FLOOR", "mức tối thiểu");

    /** For who has no directory at hand: names that the table does not print itself can not be told. */
    public static Words none() {
        return new Words(Map.of(), Map.of(), Map.of());
    }

    /** As printed, else the holder's own name, else the unit's; null where not known. */
    String holder(FigureCells figure) {
        if (figure.text("unitPrinted") != null) {
            return figure.text("unitPrinted");
        }
        if (figure.text("holderName") != null) {
            return figure.text("holderName");
        }
        return figure.isTotal() ? "Tổng cộng" : units.get(figure.text("unit"));
    }

    /** The indicator's name with the usual short forms; null where not known. */
    String indicator(FigureCells figure) {
        var name = indicators.get(figure.text("indicator"));
        return name == null
                ? null
                : name.replace("Bảo hiểm xã hội", "BHXH")
                        .replace("Bảo hiểm y tế", "BHYT")
                        .replace("Bảo hiểm thất nghiệp", "BHTN");
    }

    /** What a rate is measured against, as printed or by its kind; null where not known. */
    String denominator(FigureCells figure) {
        if (figure.text("denominatorPrintedAs") != null) {
            return figure.text("denominatorPrintedAs");
        }
        return figure.text("denominatorKind") == null ? "" : denominators.get(figure.text("denominatorKind"));
    }

    /** What a figure is meant as; empty for a target. */
    static String kind(FigureCells figure) {
        return KINDS.getOrDefault(Objects.requireNonNullElse(figure.text("figureKind"), ""), "");
    }
}
