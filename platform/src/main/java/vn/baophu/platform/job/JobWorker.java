package vn.baophu.platform.job;

import static vn.baophu.platform.error.PlatformRefusal.INTERNAL_ERROR;
import static vn.baophu.platform.job.JobRefusal.JOB_INTERRUPTED;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.baophu.platform.error.Refused;

/**
 * Takes the oldest job that nobody works on, does it and brings it to an end. Its turn stays locked all the while: no other
 * replica takes it, and when this one dies the database gives the turn back.
 */
@ApplicationScoped
class JobWorker {
    private static final Logger LOG = Logger.getLogger(JobWorker.class);
    private static final int SECONDS = 3_600;
    private static final int MOST_ATTEMPTS = 3;

    private final AgroalDataSource database;
    private final Jobs jobs;
    private final List<JobKind> kinds;
    private final OwnersName ownersName;

    JobWorker(AgroalDataSource database, Jobs jobs, @All List<JobKind> kinds, OwnersName ownersName) {
        this.database = database;
        this.jobs = jobs;
        this.kinds = kinds;
        this.ownersName = ownersName;
    }

    boolean knowsAnyWork() {
        return !kinds.isEmpty();
    }

    /** @return whether there was a job to do */
    boolean workOnOldest() {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
            try (Connection connection = database.getConnection()) {
                var job = turn(connection);
                if (job == null) {
                    return false;
                }
                bringToEnd(job);
                try (var delete = connection.prepareStatement("delete from job_turn where job_id = ?")) {
                    delete.setObject(1, job);
                    delete.executeUpdate();
                }
                return true;
            }
        });
    }

    private static UUID turn(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                        "select job_id from job_turn order by position for update skip locked limit 1");
                var row = query.executeQuery()) {
            return row.next() ? row.getObject(1, UUID.class) : null;
        }
    }

    private void bringToEnd(UUID id) {
        if (!QuarkusTransaction.requiringNew().call(() -> jobs.begin(id))) {
            return;
        }
        var job = jobs.find(id).orElseThrow();
        if (job.attempts() > MOST_ATTEMPTS) {
            fail(id, new Refused(JOB_INTERRUPTED, MOST_ATTEMPTS));
            return;
        }
        try {
            ownersName.during(job.owner(), () -> work(job));
        } catch (Refused no) {
            fail(id, no);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError broken) { // the next job is not to blame
            LOG.errorf(broken, "The job %s of kind %s broke", id, job.kind());
            fail(id, new Refused(INTERNAL_ERROR));
        }
    }

    private void work(Job job) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            var result = kind(job).work(job.subject(), job.owner(), (done, total) -> QuarkusTransaction.requiringNew()
                    .run(() -> jobs.progress(job.id(), done, total)));
            jobs.end(job.id(), result);
        });
    }

    private JobKind kind(Job job) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(job.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody here knows work of kind " + job.kind()));
    }

    private void fail(UUID id, Refused no) {
        QuarkusTransaction.requiringNew()
                .run(() -> jobs.fail(id, no.faults().stream().map(JobError::of).toList()));
    }
}
