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
import java.util.Optional;
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

    /** @return whether a job was brought to its end; not so where there was none, or one that has to wait a moment */
    boolean workOnOldest() {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
            try (Connection connection = database.getConnection()) {
                var job = turn(connection);
                if (job == null || !bringToEnd(job)) {
                    return false;
                }
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

    private boolean bringToEnd(UUID id) {
        if (!QuarkusTransaction.requiringNew().call(() -> jobs.begin(id))) {
            return true;
        }
        var job = jobs.find(id).orElseThrow();
        if (job.attempts() > MOST_ATTEMPTS) {
            fail(job, new Refused(JOB_INTERRUPTED, MOST_ATTEMPTS));
            return true;
        }
        try {
            ownersName.during(job.owner(), () -> work(job));
        } catch (Refused no) {
            fail(job, no);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError broken) { // the next job is not to blame
            if (job.attempts() < MOST_ATTEMPTS && new PassingFailure().test(broken)) {
                LOG.warnf(broken, "The job %s of kind %s is tried again", id, job.kind());
                return false;
            }
            LOG.errorf(broken, "The job %s of kind %s broke", id, job.kind());
            fail(job, new Refused(INTERNAL_ERROR));
        }
        return true;
    }

    private void work(Job job) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            var result = kind(job).work(job.subject(), job.owner(), (done, total) -> QuarkusTransaction.requiringNew()
                    .run(() -> jobs.progress(job.id(), done, total)));
            jobs.end(job.id(), result);
        });
    }

    private JobKind kind(Job job) {
        return known(job).orElseThrow(() -> new IllegalStateException("Nobody here knows work of kind " + job.kind()));
    }

    private Optional<JobKind> known(Job job) {
        return kinds.stream().filter(kind -> kind.name().equals(job.kind())).findFirst();
    }

    private void fail(Job job, Refused no) {
        ownersName.during(job.owner(), () -> QuarkusTransaction.requiringNew().run(() -> {
            jobs.fail(job.id(), no.faults().stream().map(JobError::of).toList());
            known(job).ifPresent(kind -> kind.failed(job.subject()));
        }));
    }
}
