package vn.baophu.reporting.regime;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * When those who owe a report are reminded.
 *
 * @param before days before the last day in time
 * @param after days after it, while nothing has come
 * @param escalateAfter days after it until the level above hears
 */
public record Ladder(
        @Size(max = 10) List<@NotNull @Min(0) @Max(90) Integer> before,
        @Size(max = 10) List<@NotNull @Min(1) @Max(90) Integer> after,
        @Min(1) @Max(90) Integer escalateAfter) {
    /** 7, 3 and 1 days before, 1 and 3 days after, then the level above. */
    public static final Ladder USUAL = new Ladder(null, null, null);

    public Ladder {
        before = before == null ? List.of(7, 3, 1) : before;
        after = after == null ? List.of(1, 3) : after;
        escalateAfter = escalateAfter == null ? Integer.valueOf(3) : escalateAfter;
    }
}
