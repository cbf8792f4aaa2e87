package vn.baophu.reporting.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The accepted report that figures stand in.
 *
 * @param unitId null where an agency reports: its figures are kept, but belong to no place in the tree
 * @param cutOffOn last day counted; of two reports for one period, the later cut-off counts
 */
public record AcceptedReport(
        UUID submissionId,
        UUID regimeId,
        UUID unitId,
        UUID agencyId,
        String period,
        LocalDate cutOffOn,
        Instant acceptedAt) {}
