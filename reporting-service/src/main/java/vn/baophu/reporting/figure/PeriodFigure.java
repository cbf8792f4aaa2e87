package vn.baophu.reporting.figure;

import java.util.UUID;

/**
 * The figure that counts of one reporter for one period.
 *
 * @param participants people
 */
public record PeriodFigure(Key key, long participants) {
    /** Whose figure of what. */
    public record Key(UUID reporter, String indicator, String period) {}
}
