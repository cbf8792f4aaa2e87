package vn.baophu.reporting.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.reporting.reporter.AgencyRef;
import vn.baophu.reporting.reporter.Named;
import vn.baophu.reporting.reporter.UnitRef;

/**
 * A report that is owed.
 *
 * @param unit the unit that reports; absent where an agency does
 * @param cutOffOn last day that the figures count
 * @param opensOn first day on which the report is taken
 * @param dueOn last day in time
 * @param dueAt the first moment that is too late, UTC
 * @param submission id of the submission; absent until there is one
 */
public record ObligationView(
        UUID id,
        RegimeRef regime,
        UnitRef unit,
        AgencyRef agency,
        String period,
        LocalDate cutOffOn,
        LocalDate opensOn,
        LocalDate dueOn,
        Instant dueAt,
        ObligationState state,
        UUID submission,
        int revision)
        implements Tagged {
    static ObligationView of(Obligation owed, Named names, LocalDate today, Instant now) {
        return new ObligationView(
                owed.id(),
                RegimeRef.of(owed.regime()),
                names.unit(owed.reporter()),
                names.agency(owed.reporter()),
                owed.period(),
                owed.cutOffOn(),
                owed.opensOn(),
                owed.dueOn(),
                owed.dueAt(),
                owed.stateAt(today, now),
                owed.submissionId(),
                owed.version());
    }

    @Override
    public String etag() {
        return String.valueOf(revision);
    }
}
