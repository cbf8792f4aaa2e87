package vn.baophu.reporting.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.houserules.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.platform.id.Ids;

/** Transactions end in another order than they begin; who reads along misses nothing and reads nothing twice. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class InterleavedChangesTest {
    private static final int WRITERS = 6;
    private static final int EACH = 40;
    private static final int OBLIGATIONS = 5;

    @Inject
    Changes changes;

    @Inject
    Session session;

    private final ExecutorService pool = Executors.newFixedThreadPool(WRITERS);

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    @Test
    void what_a_slow_transaction_writes_is_not_passed_by_a_fast_one_that_began_later() throws Exception {
        var slow = Ids.next();
        var fast = Ids.next();
        var finish = new CountDownLatch(1);
        var running = begun(slow, finish);
        write(fast, 1);

        var before = read(Place.START);
        finish.countDown();
        running.get();
        var after = read(before.isEmpty() ? Place.START : last(before));

        assertThat(before).isEmpty();
        assertThat(after).extracting(row -> row.subject().obligationId()).containsExactly(slow, fast);
        assertThat(read(last(after))).isEmpty();
    }

    @Test
    void a_change_never_stands_before_the_one_it_follows_though_its_transaction_began_earlier() throws Exception {
        var report = Ids.next();
        var numbered = new CountDownLatch(1);
        var other = new CountDownLatch(1);
        var early = pool.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
            takeANumber();
            numbered.countDown();
            await(other);
            changes.add(GivenChanges.of(report, 2));
        }));
        await(numbered);
        write(report, 1);
        other.countDown();
        early.get();

        assertThat(read(Place.START))
                .extracting(row -> row.subject().revision())
                .containsExactly(1L, 2L);
    }

    @Test
    void a_reader_beside_many_writers_gets_every_change_once_and_each_report_in_order() throws Exception {
        var reports = Stream.generate(Ids::next).limit(OBLIGATIONS).toList();
        var revisions = new ConcurrentHashMap<UUID, Long>();
        var writers = new ArrayList<Future<?>>();
        for (int writer = 0; writer < WRITERS; writer++) {
            var random = new Random(writer);
            writers.add(pool.submit(() -> {
                for (int n = 0; n < EACH; n++) {
                    change(reports.get(random.nextInt(OBLIGATIONS)), revisions);
                }
            }));
        }

        var seen = new ArrayList<Changes.Row>();
        eventually("all is read", () -> {
            seen.addAll(changes.after(seen.isEmpty() ? Place.START : last(seen), true, 7));
            return writers.stream().allMatch(Future::isDone);
        });
        for (var writer : writers) {
            writer.get();
        }
        seen.addAll(read(last(seen)));

        assertThat(seen).hasSize(WRITERS * EACH).extracting(Changes.Row::id).doesNotHaveDuplicates();
        for (var report : reports) {
            assertThat(seen)
                    .filteredOn(row -> row.subject().obligationId().equals(report))
                    .extracting(row -> row.subject().revision())
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    /** Begins early, waits for its turn at the report, and writes last. */
    private void change(UUID report, Map<UUID, Long> revisions) {
        QuarkusTransaction.requiringNew().run(() -> {
            takeANumber();
            session.createNativeQuery("select 1 from pg_advisory_xact_lock(:report)", Integer.class)
                    .setParameter("report", report.getLeastSignificantBits())
                    .getResultList();
            changes.add(GivenChanges.of(report, revisions.merge(report, 1L, Long::sum)));
        });
    }

    private Future<?> begun(UUID report, CountDownLatch finish) throws InterruptedException {
        var written = new CountDownLatch(1);
        var running = pool.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
            changes.add(GivenChanges.of(report, 1));
            session.flush();
            written.countDown();
            await(finish);
        }));
        await(written);
        return running;
    }

    private void write(UUID report, long revision) {
        QuarkusTransaction.requiringNew().run(() -> changes.add(GivenChanges.of(report, revision)));
    }

    private void takeANumber() {
        session.createNativeQuery("select cast(pg_current_xact_id() as text)", String.class)
                .getSingleResult();
    }

    private List<Changes.Row> read(Place place) {
        return changes.after(place, true, WRITERS * EACH + 1);
    }

    private static Place last(List<Changes.Row> rows) {
        return rows.get(rows.size() - 1).place();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
