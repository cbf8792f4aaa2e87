package vn.baophu.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.stack.StackForJourneys;

/** The whole stack fits on a small machine, two cores for everything. */
@ExtendWith(StackForJourneys.class)
class FootprintIT {
    private static final long TWO_GIBIBYTES = 2L << 30;

    @Test
    void all_processes_together_stay_below_two_gibibytes(Stack stack) {
        assertThat(stack.beginning().residentBytes()).isLessThan(TWO_GIBIBYTES);
    }

    @Test
    void the_first_request_is_served_within_a_minute(Stack stack) {
        var beginning = stack.beginning();
        assumeTrue(
                beginning.machineForItself(),
                () -> "The machine was busy with other work; the stack started in " + beginning.startedIn());
        assertThat(beginning.startedIn()).isLessThanOrEqualTo(Duration.ofSeconds(60));
    }
}
