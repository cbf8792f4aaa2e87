package vn.baophu.reporting.submission;

import java.time.LocalDate;
import java.util.List;

/**
 * Why somebody decided so.
 *
 * @param figures the figures that are wrong, each with its reason; none if the report as a whole is
 * @param reworkBy last day for sending it again; null without one
 */
public record Reasons(String reason, List<FigureReason> figures, LocalDate reworkBy) {
    static final Reasons NONE = new Reasons(null, List.of(), null);

    static Reasons of(String reason) {
        return new Reasons(reason, List.of(), null);
    }
}
