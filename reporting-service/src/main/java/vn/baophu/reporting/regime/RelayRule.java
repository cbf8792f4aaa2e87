package vn.baophu.reporting.regime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.baophu.directory.UnitLevel;
import vn.baophu.reporting.reporter.Reporter;

/**
 * Through whose hands the reports go: a unit, an agency, or of each report the unit of a level above its reporter.
 *
 * @param unit code of the unit, read on the first day of the regime
 * @param agency code of the agency
 * @param above the level of that unit, found on the cut-off day of each period; a report with no such unit above its
 *     reporter goes on without
 * @param due by when its consolidated report is due; none where it makes none of its own
 * @param reviews whether it endorses each report before the recipient accepts it; false where not stated
 */
public record RelayRule(
        @Size(max = 50) String unit,
        @Size(max = 50) String agency,
        UnitLevel above,
        @Size(max = 50) List<@NotNull @Valid DueTerm> due,
        Boolean reviews) {
    public RelayRule {
        due = due == null ? List.of() : due;
        reviews = Boolean.TRUE.equals(reviews);
    }

    /** Whether it names one of the three and not several. */
    boolean namesOne() {
        return Stream.of(unit, agency, above).filter(Objects::nonNull).count() == 1;
    }

    static List<RelayRule> of(List<Relay> relays) {
        return relays.stream()
                .map(relay -> new RelayRule(
                        unit(relay.who()), agency(relay.who()), relay.above(), relay.due(), relay.reviews()))
                .toList();
    }

    static String unit(Reporter who) {
        return who == null || who.unitId() == null ? null : who.code();
    }

    static String agency(Reporter who) {
        return who == null || who.agencyId() == null ? null : who.code();
    }
}
