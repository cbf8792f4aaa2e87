package vn.baophu.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.ReportAccepted;
import vn.baophu.contracts.ReportSubmitted;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.reporting.DoorTest;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class SameReportTwiceTest extends DoorTest {
    private static final int AT_ONCE = 8;

    @Test
    void a_unit_that_sends_several_times_at_once_has_one_report_and_clear_refusals() throws Exception {
        regimesAreRecorded();

        var answers = atOnce(() -> submits(HO_XA, 12700, 13290).extract().statusCode());

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(WaitingEvents.of(ReportSubmitted.class)).hasSize(1);
        reviewer().get("/api/v1/submissions").then().body("items", hasSize(1));
    }

    @Test
    void units_that_send_at_the_same_moment_all_have_their_report() throws Exception {
        regimesAreRecorded();
        var communes = List.copyOf(VinhLinh.IDS.keySet());
        var senders = communes.stream()
                .map(commune -> (Callable<Integer>)
                        () -> submits(commune, 100, 200).extract().statusCode())
                .toList();

        assertThat(together(senders)).containsOnly(201);
        assertThat(WaitingEvents.of(ReportSubmitted.class)).hasSize(communes.size());
    }

    @Test
    void an_acceptance_pressed_several_times_at_once_counts_once() throws Exception {
        regimesAreRecorded();
        var submitted = submits(HO_XA, 12700, 13290);

        var answers = atOnce(() -> accepts(submitted).extract().statusCode());

        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        assertThat(WaitingEvents.of(ReportAccepted.class)).hasSize(1);
    }

    private static List<Integer> atOnce(Callable<Integer> request) throws Exception {
        return together(Collections.nCopies(AT_ONCE, request));
    }

    private static List<Integer> together(List<Callable<Integer>> requests)
            throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(requests.size());
        try {
            var go = new CountDownLatch(1);
            var running = new ArrayList<Future<Integer>>();
            for (var request : requests) {
                running.add(pool.submit(() -> {
                    go.await();
                    return request.call();
                }));
            }
            go.countDown();
            var answers = new ArrayList<Integer>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
