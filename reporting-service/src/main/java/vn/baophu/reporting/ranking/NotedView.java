package vn.baophu.reporting.ranking;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.reporting.reporter.UnitRef;

/**
 * A unit to be praised or reminded, and why.
 *
 * @param reasons of a reminder: OVERDUE, LATE, BEHIND; absent where it is praised
 * @param target people to reach on the last day of the year, where units were let off by the others; absent where no count is
 *     set
 * @param atYearEnd people then at the present rate; absent where no rate is known
 * @param overdue who has sent nothing though the due moment has passed
 * @param late whose report came too late
 */
@Schema(name = "Noted", examples = """
                {"unit":{"id":"01900000-0000-7000-8000-000000019366","code":"19366","name":"Thị trấn Bến Quan"},
                "reasons":["OVERDUE"],"target":4010,"reportedUnits":0,"expectedUnits":1,
                "overdue":[{"id":"01900000-0000-7000-8000-000000019366","code":"19366","name":"Thị trấn Bến Quan"}]}""")
public record NotedView(
        UnitRef unit,
        List<String> reasons,
        Long reported,
        Long target,
        BigDecimal percentOfTarget,
        Long atYearEnd,
        int reportedUnits,
        int expectedUnits,
        List<UnitRef> overdue,
        List<UnitRef> late) {
    static NotedView praised(Standing standing) {
        return of(standing, null, null, null);
    }

    static NotedView reminded(Standing standing) {
        return of(
                standing,
                standing.reasons().stream().map(Enum::name).toList(),
                refs(standing.overdue()),
                refs(standing.late()));
    }

    private static NotedView of(Standing standing, List<String> reasons, List<UnitRef> overdue, List<UnitRef> late) {
        return new NotedView(
                UnitRef.of(standing.unit()),
                reasons,
                standing.tally().participants(),
                standing.target().orElse(null),
                standing.percentOfTarget().orElse(null),
                standing.forecast().atYearEnd().orElse(null),
                standing.tally().reported(),
                standing.tally().expected(),
                overdue,
                late);
    }

    private static List<UnitRef> refs(List<UnitOnDay> units) {
        return units.stream().map(UnitRef::of).toList();
    }
}
