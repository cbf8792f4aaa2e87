package vn.baophu.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hibernate.Session;

/** Figures as they come to count, without the reports that they stand in. Accepted on 2 July 2024, corrected on the 4th. */
@ApplicationScoped
public class GivenFigures {
    private static final Instant ACCEPTED = Instant.parse("2024-07-02T03:00:00Z");
    private static final Instant CORRECTED = Instant.parse("2024-07-04T03:00:00Z");
    private static final String FIGURE = """
            insert into accepted_figure (submission_id, obligation_id, revision, regime_id, unit_id, period, cut_off_on,
                                         accepted_at, consolidated, occasional, indicator, participants, denominator)
            select gen_random_uuid(), gen_random_uuid(), :revision,
                   (select id from regime where code = '000-R01'), v.unit_id, :period, date '2024-06-30',
                   :at, :consolidated, false, :indicator, :participants, :denominator
            from directory_unit_version v where v.code = :unit""";
    private static final String OWED = """
            insert into obligation (id, version, regime_id, regime_code, unit_id, code, area_unit_id, period, cut_off_on,
                                    opens_on, due_on, due_at, stage)
            select gen_random_uuid(), 0, r.id, r.code, v.unit_id, v.code, v.unit_id, :period, date '2023-12-31',
                   date '2024-01-01', date '2024-01-09', timestamptz '2024-01-09T17:00:00Z', 'AWAITED'
            from regime r, directory_unit_version v where r.code = '000-R01' and v.code = :unit""";

    private final Session session;

    GivenFigures(Session session) {
        this.session = session;
    }

    @Transactional
    public void accepted(String unit, String indicator, String period, long participants, Long denominator) {
        figure(unit, indicator, period, participants, denominator, 1, false);
    }

    @Transactional
    public void corrected(String unit, String indicator, String period, long participants, Long denominator) {
        superseded(unit, indicator, period);
        figure(unit, indicator, period, participants, denominator, 2, false);
    }

    /** A correction says nothing of it any more. */
    @Transactional
    public void superseded(String unit, String indicator, String period) {
        session.createNativeMutationQuery("update accepted_figure set superseded_at = :at"
                        + " where unit_id = (select unit_id from directory_unit_version where code = :unit)"
                        + " and indicator = :indicator and period = :period and superseded_at is null")
                .setParameter("at", CORRECTED)
                .setParameter("unit", unit)
                .setParameter("indicator", indicator)
                .setParameter("period", period)
                .executeUpdate();
    }

    @Transactional
    public void consolidated(String unit, String indicator, String period, long participants, Long denominator) {
        figure(unit, indicator, period, participants, denominator, 1, true);
    }

    /** Lets a unit owe health insurance for a period. */
    @Transactional
    public void owed(String unit, String period) {
        session.createNativeMutationQuery(OWED)
                .setParameter("unit", unit)
                .setParameter("period", period)
                .executeUpdate();
    }

    private void figure(
            String unit,
            String indicator,
            String period,
            long participants,
            Long denominator,
            int revision,
            boolean consolidated) {
        session.createNativeMutationQuery(FIGURE)
                .setParameter("unit", unit)
                .setParameter("indicator", indicator)
                .setParameter("period", period)
                .setParameter("participants", participants)
                .setParameter("denominator", denominator, Long.class)
                .setParameter("revision", revision)
                .setParameter("at", revision == 1 ? ACCEPTED : CORRECTED)
                .setParameter("consolidated", consolidated)
                .executeUpdate();
    }
}
