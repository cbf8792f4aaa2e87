package vn.baophu.reporting.submission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import vn.baophu.reporting.rule.ReportedValue;

/**
 * One figure as it is sent in.
 *
 * @param confirmation why a figure that looks wrong is right; needed only where a check asks for it
 */
public record FigureForm(
        @NotBlank @Size(max = 50) String indicator,
        @NotNull @PositiveOrZero @Max(FigureForm.PEOPLE) Long participants,
        @PositiveOrZero @Max(FigureForm.PEOPLE) Long denominator,
        @Size(max = 2000) String confirmation) {
    /** More people than any report can speak of; so no sum overflows. */
    public static final long PEOPLE = 1_000_000_000;

    boolean aboveDenominator() {
        return participants != null && denominator != null && participants > denominator;
    }

    boolean confirmed() {
        return confirmation != null && !confirmation.isBlank();
    }

    /** For the validation rules to look at. */
    ReportedValue value() {
        return new ReportedValue(indicator, participants, denominator, confirmed());
    }

    Figure figure() {
        return new Figure(indicator, participants, denominator, confirmation);
    }
}
