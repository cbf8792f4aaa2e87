package vn.baophu.reporting.progress;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.reporting.figure.AcceptedFigure;
import vn.baophu.reporting.tally.Picture;
import vn.baophu.reporting.tally.Tally;

/**
 * The figure that a unit itself gave for all its people, beside the sum over the units below: compared, never mixed.
 *
 * @param consolidated whether it was put together from reports below, as a relay does
 * @param difference its participants less the sum below; absent until everybody below has reported
 */
@Schema(name = "OwnFigure")
public record OwnView(long reported, Long reportedDenominator, boolean consolidated, Long difference) {
    /** Null where the unit gave none, or where its figure is the sum. */
    static OwnView of(UUID unit, Picture picture, Tally below) {
        var own = picture.figures().get(unit);
        if (own != null && !below.units().contains(unit)) {
            return of(own, false, below);
        }
        var consolidated = picture.consolidated().get(unit);
        return consolidated == null ? null : of(consolidated, true, below);
    }

    private static OwnView of(AcceptedFigure own, boolean consolidated, Tally below) {
        return new OwnView(
                own.participants(),
                own.denominator(),
                consolidated,
                below.isWhole() ? own.participants() - below.participants() : null);
    }
}
