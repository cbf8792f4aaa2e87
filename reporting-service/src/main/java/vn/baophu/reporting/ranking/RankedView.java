package vn.baophu.reporting.ranking;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.reporting.ranking.Contest.Place;
import vn.baophu.reporting.reporter.UnitRef;

/**
 * A unit and its place. A unit of which the value is not known has no rank and stands behind the others.
 *
 * @param sizeClass 1 for the largest units; absent without a rank
 * @param rank within the class; equal values share one
 * @param of how many units there are in the class
 * @param value percent, two decimals, HALF_UP; where units were let off, the others against their own targets
 * @param size people by which the class was found: the denominator, else the target, else the participants, whichever is
 *     known of all who are ranked
 * @param why why it has no rank: {@code NOT_ASKED}, {@code NOT_WHOLE} (a report is missing), {@code NO_TARGET},
 *     {@code SOME_LET_OFF} (of those that were not let off one has no target), {@code NO_DENOMINATOR} or {@code NO_LAST_YEAR}
 */
@Schema(name = "Ranked", examples = """
                {"unit":{"id":"01900000-0000-7000-8000-000000019363","code":"19363","name":"Thị trấn Hồ Xá"},
                "sizeClass":1,"rank":1,"of":9,"value":99.76,"size":13290,"reported":12720,"reportedUnits":1,
                "expectedUnits":1}""")
public record RankedView(
        UnitRef unit,
        Integer sizeClass,
        Integer rank,
        Integer of,
        BigDecimal value,
        Long size,
        Long reported,
        int reportedUnits,
        int expectedUnits,
        String why) {
    static RankedView of(Place place) {
        var standing = place.entry().standing();
        var tally = standing.tally();
        return new RankedView(
                UnitRef.of(standing.unit()),
                place.sizeClass(),
                place.rank(),
                place.of(),
                place.entry().value(),
                place.entry().size(),
                tally.participants(),
                tally.reported(),
                tally.expected(),
                null);
    }

    static RankedView of(Standing standing, By by) {
        var tally = standing.tally();
        return new RankedView(
                UnitRef.of(standing.unit()),
                null,
                null,
                null,
                null,
                null,
                tally.participants(),
                tally.reported(),
                tally.expected(),
                by.whyNot(standing).name());
    }
}
