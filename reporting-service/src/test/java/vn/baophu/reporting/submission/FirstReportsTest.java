package vn.baophu.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.ReportSubmitted;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** The first reports of a new period, all at the same moment. */
@QuarkusTest
class FirstReportsTest extends AtTheDoor {
    private static final int MANY = 300;

    @Test
    void units_that_send_at_the_same_moment_all_have_their_report() throws Exception {
        regimesAreRecorded();
        var communes = List.copyOf(VinhLinh.IDS.keySet());
        var senders = communes.stream()
                .map(commune -> (Callable<Integer>)
                        () -> submits(commune, 100, 200).extract().statusCode())
                .toList();

        assertThat(AtOnce.all(senders)).containsOnly(201);
        assertThat(WaitingEvents.of(ReportSubmitted.class)).hasSize(communes.size());
    }

    @Test
    void hundreds_of_units_send_their_first_report_at_the_same_moment_and_all_land() throws Exception {
        var communes = IntStream.range(0, MANY).mapToObj(n -> "3" + (1000 + n)).toList();
        communes.forEach(code -> VinhLinh.unit(Ids.next(), code, "Xã " + code, "COMMUNE", VinhLinh.DISTRICT_ID));
        regimesAreRecorded();
        var senders = communes.stream()
                .map(commune -> (Callable<Integer>)
                        () -> submits(commune, 100, 200).extract().statusCode())
                .toList();

        assertThat(AtOnce.all(senders)).hasSize(MANY).containsOnly(201);
        assertThat(WaitingEvents.of(ReportSubmitted.class)).hasSize(MANY);
    }
}
