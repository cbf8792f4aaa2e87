package vn.baophu.reporting.figure;

import java.util.UUID;

/**
 * The figure that counts of one reporter for one period.
 *
 * @param participants people
 * @param occasional whether only an occasion asked for it
 */
public record PeriodFigure(Key key, long participants, boolean occasional) {
    /** Whose figure of what. */
    public record Key(UUID reporter, String indicator, String period) {}
}
