package vn.baophu.reporting.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.houserules.Eventually.eventually;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.ReportReminded;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.reporting.VinhLinh;

/** Eighteen people, each reminded of one report: eighteen mails, whoever sends them and whoever dies. */
@QuarkusTest
class TwoReplicasTest extends MailTest {
    private static final Duration AT_ONCE = Duration.ofMillis(50);
    private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofMinutes(2);

    @Inject
    ReminderSchedule schedule;

    @Inject
    DigestDesk desk;

    @Inject
    EntityManager entities;

    @BeforeEach
    void everybodyWantsMail() {
        VinhLinh.IDS.keySet().forEach(code -> wantsMail(reporter(code), code + "@quangtri.gov.vn", "VI"));
        clock.moveTo("2024-07-06T01:00:00Z");
    }

    @Test
    void two_schedules_on_one_database_remind_and_mail_once() {
        var first = replica("first");
        var second = replica("second");
        first.start();
        second.start();
        eventually("everybody has mail", () -> mails().size() >= 18);
        first.stop();
        second.stop();

        everybodyGotOne();
    }

    @Test
    void a_replica_that_is_stopped_half_way_and_its_successor_mail_once() {
        var first = replica("first");
        first.start();
        eventually("the first mail left", () -> !mails().isEmpty());
        first.stop();
        var second = replica("second");
        second.start();
        eventually("everybody has mail", () -> mails().size() >= 18);
        second.stop();

        everybodyGotOne();
    }

    @Test
    void rounds_that_run_side_by_side_without_any_schedule_mail_once() throws Exception {
        var go = new CountDownLatch(1);
        var workers = Executors.newFixedThreadPool(4);
        for (int replica = 0; replica < 4; replica++) {
            workers.submit(() -> {
                go.await();
                climb.remind();
                return round.send(() -> true);
            });
        }
        go.countDown();
        workers.shutdown();
        assertThat(workers.awaitTermination(5, TimeUnit.MINUTES)).isTrue();

        everybodyGotOne();
    }

    @Test
    void a_digest_whose_sender_was_killed_is_not_sent_by_anybody_else() {
        climb.remind();
        var killed = "reporter-" + VinhLinh.HO_XA;
        assertThat(desk.claim(killed, LocalDate.parse("2024-07-06"))).isPresent();

        assertThat(round.send(() -> true)).isEqualTo(17);
        assertThat(round.send(() -> true)).isZero();
        assertThat(mails()).hasSize(17);
    }

    private Scheduler replica(String name) {
        return schedule.scheduler(name, AT_ONCE, AT_ONCE, AS_LONG_AS_IT_TAKES);
    }

    private void everybodyGotOne() {
        assertThat(mails()).hasSize(18);
        assertThat(mails())
                .extracting(mail -> mail.getAllRecipients()[0].toString())
                .doesNotHaveDuplicates();
        assertThat(WaitingEvents.of(ReportReminded.class)).hasSize(18);
        assertThat(sent()).isEqualTo(18);
    }

    private long sent() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long)
                        entities.createNativeQuery("select count(*) from digest where state = 'SENT'", Long.class)
                                .getSingleResult());
    }
}
