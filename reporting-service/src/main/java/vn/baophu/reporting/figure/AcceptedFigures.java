package vn.baophu.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;

/**
 * The figures of accepted reports, kept as they come to count. An accepted correction takes the place of what it corrects;
 * that is kept beside it. Nothing that still waits to be written matters here, so it goes on waiting.
 */
@ApplicationScoped
public class AcceptedFigures {
    private static final String SUPERSEDE = """
            update accepted_figure set superseded_at = :at
            where obligation_id = :obligation and superseded_at is null""";

    private static final String COUNT = """
            insert into accepted_figure (submission_id, obligation_id, revision, regime_id, unit_id, agency_id, period,
                                         cut_off_on, accepted_at, consolidated, occasional, indicator, participants,
                                         denominator)
            select :submission, :obligation, :revision, :regime, :unit, :agency, :period,
                   :cutOff, :acceptedAt, :consolidated, :occasional, f.*
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
                    .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                    .setParameter("at", report.acceptedAt())
                    .setParameter("obligation", report.obligationId())
                    .executeUpdate();
        }
        if (figures.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery(COUNT)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
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
                .setParameter("occasional", report.occasional())
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
}
