package vn.baophu.targets.reading;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Forgets the files that somebody had read and nobody adopted, so that drafts do not fill the database for ever. */
@ApplicationScoped
class AbandonedReadings {
    private static final Duration KEPT = Duration.ofDays(30);

    /** Locked rows are in somebody's hands; so are those that a job is to read or to adopt. Replicas take different ones. */
    private static final String SOME = """
            select * from reading
            where state <> 'ADOPTED' and asked_at < :before
                and id::text not in (select job.subject from job_turn join job on job.id = job_turn.job_id)
            order by asked_at limit 100 for update skip locked""";

    private static final List<String> PARTS =
            List.of("reading_figure", "reading_fault", "reading_unit", "reading_file");

    private final Session entities;
    private final InstantSource clock;

    AbandonedReadings(Session entities, InstantSource clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void purge() {
        var abandoned = entities.createNativeQuery(SOME, Reading.class)
                .setParameter("before", clock.instant().minus(KEPT))
                .getResultList();
        var ids = abandoned.stream().map(Reading::id).toList();
        if (ids.isEmpty()) {
            return;
        }
        for (var part : PARTS) {
            entities.createNativeMutationQuery("delete from " + part + " where reading_id = any(:ids)")
                    .setParameter("ids", ids.toArray(UUID[]::new))
                    .executeUpdate();
        }
        abandoned.forEach(entities::remove);
    }
}
