package vn.baophu.reporting.digest;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.baophu.reporting.reminder.Climb;
import vn.baophu.reporting.reminder.Retention;

/**
 * When reminders are made and mailed: by db-scheduler, whose table says which replica does the next round. If a replica
 * dies in a round another one takes it over two minutes later; what was done is not done again.
 */
@ApplicationScoped
class ReminderSchedule {
    private static final Duration FORGETTING = Duration.ofHours(6);
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final AgroalDataSource database;
    private final Climb climb;
    private final DigestRound round;
    private final Retention retention;
    private final Duration every;
    private final boolean enabled;
    private Scheduler scheduler;

    ReminderSchedule(
            AgroalDataSource database,
            Climb climb,
            DigestRound round,
            Retention retention,
            @ConfigProperty(name = "baophu.reminders.every") Duration every,
            @ConfigProperty(name = "baophu.reminders.enabled") boolean enabled) {
        this.database = database;
        this.climb = climb;
        this.round = round;
        this.retention = retention;
        this.every = every;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            scheduler = scheduler("reporting-" + UUID.randomUUID(), every, POLL, PATIENCE);
            scheduler.start();
        }
    }

    /** A letter under way is settled; those that have not left wait for another replica. */
    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /**
     * One replica's part in the schedule, not started.
     *
     * @param patience how long a round under way is waited for when the replica is stopped
     */
    Scheduler scheduler(String replica, Duration every, Duration poll, Duration patience) {
        var reminders =
                Tasks.recurring("reminders", FixedDelay.of(every)).execute((instance, context) -> climb.remind());
        var digests = Tasks.recurring("digests", FixedDelay.of(every))
                .execute((instance, context) ->
                        round.send(() -> !context.getSchedulerState().isShuttingDown()));
        var retention = Tasks.recurring("reminder-retention", FixedDelay.of(FORGETTING))
                .execute((instance, context) -> this.retention.forget());
        return Scheduler.create(database)
                .startTasks(reminders, digests, retention)
                .tableName("scheduled_task")
                .schedulerName(new SchedulerName.Fixed(replica))
                .threads(2)
                .pollingInterval(poll)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(patience)
                .build();
    }
}
