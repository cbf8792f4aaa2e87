package vn.baophu.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import vn.baophu.bench.measure.Crowd;

class StreamTest {
    private final Ledger ledger = new Ledger();

    @Test
    void what_is_refused_is_written_down_and_the_others_go_on() throws Exception {
        try (var stream = begun(number -> {
            if (number == 3) {
                throw new IOException("503");
            }
        })) {
            stream.awaitMinute(1);

            assertThat(stream.ended()).isTrue();
            assertThat(ledger.refusals()).isEqualTo(1);
            assertThat(ledger.minute().times().requests()).isEqualTo(20);
        }
    }

    @Test
    void a_hand_that_dies_ends_the_run() throws Exception {
        try (var stream = begun(number -> {
            if (number == 3) {
                throw new AssertionError("out of breath");
            }
        })) {
            stream.awaitMinute(1);

            assertThatThrownBy(stream::ended)
                    .isInstanceOf(ExecutionException.class)
                    .hasRootCauseMessage("out of breath");
            assertThat(ledger.minute().times().requests()).isLessThan(20);
        }
    }

    /** Twenty pieces in a fiftieth of a second. */
    private Stream begun(Crowd.Work work) {
        var stream = new Stream(1000, 20, 2, ledger);
        stream.begin(work);
        return stream;
    }
}
