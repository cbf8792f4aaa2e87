package vn.baophu.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The figures of accepted reports. Where several regimes gave a figure for one unit, indicator and period, the one with
 * the later cut-off counts, then the one accepted later.
 */
@ApplicationScoped
public class AcceptedFigures {
    static final String READ = """
            select distinct on (unit_id) unit_id, participants, denominator
            from accepted_figure
            where indicator = :indicator and period = :period and unit_id = any(:units)
              and (cast(:regime as uuid) is null or regime_id = :regime)
              and (cast(:before as timestamptz) is null or accepted_at < :before)
            order by unit_id, cut_off_on desc, accepted_at desc, submission_id desc""";

    private final Session session;

    AcceptedFigures(Session session) {
        this.session = session;
    }

    /** Lets a figure count from now on, in the transaction of its acceptance. */
    @Transactional(TxType.MANDATORY)
    public void count(AcceptedReport report, String indicator, long participants, Long denominator) {
        session.createNativeMutationQuery(
                        "insert into accepted_figure (submission_id, indicator, regime_id, unit_id, agency_id,"
                                + " period, cut_off_on, accepted_at, participants, denominator)"
                                + " values (:submission, :indicator, :regime, :unit, :agency,"
                                + " :period, :cutOff, :acceptedAt, :participants, :denominator)")
                .setParameter("submission", report.submissionId())
                .setParameter("indicator", indicator)
                .setParameter("regime", report.regimeId())
                .setParameter("unit", report.unitId(), UUID.class)
                .setParameter("agency", report.agencyId(), UUID.class)
                .setParameter("period", report.period())
                .setParameter("cutOff", report.cutOffOn())
                .setParameter("acceptedAt", report.acceptedAt())
                .setParameter("participants", participants)
                .setParameter("denominator", denominator, Long.class)
                .executeUpdate();
    }

    /** What counts of these units, at most one figure a unit; one statement. */
    public List<AcceptedFigure> of(Collection<UUID> units, FigureQuery query) {
        var rows = session.createNativeQuery(READ, Object[].class)
                .setParameter("indicator", query.indicator())
                .setParameter("period", query.period())
                .setParameter("units", units.toArray(UUID[]::new))
                .setParameter("regime", query.regimeId(), UUID.class)
                .setParameter("before", query.before(), Instant.class)
                .getResultList();
        return rows.stream().map(AcceptedFigures::figure).toList();
    }

    private static AcceptedFigure figure(Object[] row) {
        return new AcceptedFigure((UUID) row[0], ((Number) row[1]).longValue(), (Long) row[2]);
    }
}
