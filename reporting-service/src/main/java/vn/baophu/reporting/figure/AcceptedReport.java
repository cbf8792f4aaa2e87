package vn.baophu.reporting.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The accepted report that figures stand in, as the answer to one obligation.
 *
 * @param revision 1 as first accepted, then one more with each accepted correction
 * @param unitId null where an agency reports: its figures are kept, but belong to no place in the tree
 * @param cutOffOn last day counted; of two reports for one period, the later cut-off counts
 * @param consolidated whether a relay summed the figures from reports below: they are kept, but are part of no total
 * @param occasional whether an occasion asked for it, once, and no calendar: where a calendar asks as well it counts for nothing
 */
public record AcceptedReport(
        UUID submissionId,
        UUID obligationId,
        int revision,
        UUID regimeId,
        UUID unitId,
        UUID agencyId,
        String period,
        LocalDate cutOffOn,
        Instant acceptedAt,
        boolean consolidated,
        boolean occasional) {}
