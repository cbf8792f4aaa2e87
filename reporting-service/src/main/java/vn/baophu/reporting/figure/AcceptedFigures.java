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
 * the later cut-off counts, then the one accepted later. An accepted correction takes the place of what it corrects; that
 * is kept beside it.
 */
@ApplicationScoped
public class AcceptedFigures {
    static final String READ = """
            select distinct on (unit_id) unit_id, participants, denominator
            from accepted_figure
            where indicator = :indicator and period = :period and unit_id = any(:units) and not consolidated
              and (cast(:regime as uuid) is null or regime_id = :regime)
              and (cast(:before as timestamptz) is null or accepted_at < :before)
              and (superseded_at is null or superseded_at >= :before)
            order by unit_id, cut_off_on desc, accepted_at desc, submission_id desc""";

    private static final String SUPERSEDE = """
            update accepted_figure set superseded_at = :at
            where obligation_id = :obligation and superseded_at is null""";

    private static final String COUNT = """
            insert into accepted_figure (submission_id, obligation_id, revision, regime_id, unit_id, agency_id, period,
                                         cut_off_on, accepted_at, consolidated, indicator, participants, denominator)
            select :submission, :obligation, :revision, :regime, :unit, :agency, :period,
                   :cutOff, :acceptedAt, :consolidated, f.*
            from unnest(cast(:indicators as text[]), cast(:participants as bigint[]),
                        cast(:denominators as bigint[])) f""";

    private final Session session;

    AcceptedFigures(Session session) {
        this.session = session;
    }

    /** Lets figures count from now on, in the transaction of their acceptance: one statement, of a correction two. */
    @Transactional(TxType.MANDATORY)
    public void count(AcceptedReport report, List<CountedFigure> figures) {
        if (report.revision() > 1) {
            session.createNativeMutationQuery(SUPERSEDE)
                    .setParameter("at", report.acceptedAt())
                    .setParameter("obligation", report.obligationId())
                    .executeUpdate();
        }
        if (figures.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery(COUNT)
                .setParameter("submission", report.submissionId())
                .setParameter("obligation", report.obligationId())
                .setParameter("revision", report.revision())
                .setParameter("regime", report.regimeId())
                .setParameter("unit", report.unitId(), UUID.class)
                .setParameter("agency", report.agencyId(), UUID.class)
                .setParameter("period", report.period())
                .setParameter("cutOff", report.cutOffOn())
                .setParameter("acceptedAt", report.acceptedAt())
                .setParameter("consolidated", report.consolidated())
                .setParameter(
                        "indicators",
                        figures.stream().map(CountedFigure::indicator).toArray(String[]::new))
                .setParameter(
                        "participants",
                        figures.stream().map(CountedFigure::participants).toArray(Long[]::new))
                .setParameter(
                        "denominators",
                        figures.stream().map(CountedFigure::denominator).toArray(Long[]::new))
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
