package vn.baophu.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** A table of accepted figures as it is after some years. */
@ApplicationScoped
public class FilledFigures {
    private static final String FILL = """
            insert into accepted_figure (submission_id, indicator, regime_id, unit_id, agency_id, period, cut_off_on,
                                         accepted_at, participants, denominator, obligation_id, revision, consolidated)
            select gen_random_uuid(), (array['BHYT','BHTN','BHXH_BB','BHXH_TN'])[1 + n % 4], gen_random_uuid(),
                   gen_random_uuid(), null, (2018 + n % 10) || '-S' || (1 + n / 10 % 2), date '2024-06-30', now(), n, n, gen_random_uuid(), 1, false
            from generate_series(1, :rows) n""";

    private final Session session;

    FilledFigures(Session session) {
        this.session = session;
    }

    @Transactional
    public void with(int rows) {
        session.createNativeMutationQuery(FILL).setParameter("rows", rows).executeUpdate();
        session.createNativeMutationQuery("analyze accepted_figure").executeUpdate();
    }

    /** What PostgreSQL does, left to itself, to read the figures of these units. */
    @Transactional
    public String plan(Collection<UUID> units) {
        return session
                .createNativeQuery("explain " + AcceptedFigures.READ, String.class)
                .setParameter("indicator", "BHYT")
                .setParameter("period", "2024-S1")
                .setParameter("units", units.toArray(UUID[]::new))
                .setParameter("regime", null, UUID.class)
                .setParameter("before", null, Instant.class)
                .getResultList()
                .stream()
                .collect(Collectors.joining("\n"));
    }
}
