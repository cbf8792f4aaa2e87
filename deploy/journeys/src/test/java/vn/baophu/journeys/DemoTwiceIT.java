package vn.baophu.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.stack.StackForJourneys;
import vn.baophu.local.demo.DemoLoader;

/** The demo is loaded again into a stack that has it. */
@ExtendWith(StackForJourneys.class)
class DemoTwiceIT {
    @Test
    void a_second_run_changes_nothing(Stack stack) {
        var again =
                new DemoLoader(stack.gateway(), stack::token, stack.project().resolve("deploy/local/demo")).load();

        assertThat(again.changed()).isFalse();
        assertThat(again.things())
                .containsEntry("units", 81)
                .containsEntry("agencies", 206)
                .containsEntry("plans", 5)
                .containsEntry("figures", 395)
                .containsEntry("reporting duties", 55)
                .containsEntry("tasks", 373);
        assertThat(stack.person("registrar").readsAll("/units?asOf=2024-07-01")).hasSize(71);
    }
}
