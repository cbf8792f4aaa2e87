package vn.baophu.reporting.submission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * One figure as it is sent in.
 *
 * @param confirmation why there are more participants than the denominator; needed only then
 */
public record FigureForm(
        @NotBlank @Size(max = 50) String indicator,
        @NotNull @PositiveOrZero Long participants,
        @PositiveOrZero Long denominator,
        @Size(max = 2000) String confirmation) {
    boolean aboveDenominator() {
        return participants != null && denominator != null && participants > denominator;
    }

    boolean confirmed() {
        return confirmation != null && !confirmation.isBlank();
    }

    Figure figure() {
        return new Figure(indicator, participants, denominator, confirmation);
    }
}
