package vn.baophu.houserules.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.contracts.ReportReturned;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.WaitingEvents;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class OutboxTest {
    @Inject
    Facts facts;

    @Test
    void facts_wait_in_the_order_in_which_they_were_announced() {
        var announced = facts.announce(UUID.randomUUID(), 250, "in order");

        assertThat(WaitingEvents.of(ReportReturned.class)).isEqualTo(announced);
    }

    @Test
    void a_use_case_that_fails_has_announced_nothing() {
        assertThatThrownBy(() -> facts.announceAndFail()).isInstanceOf(IllegalStateException.class);

        assertThat(WaitingEvents.count()).isZero();
    }

    @Test
    void without_a_transaction_nothing_can_be_announced() {
        assertThatThrownBy(() -> facts.announceWithoutTransaction()).hasMessageContaining("Transaction is required");

        assertThat(WaitingEvents.count()).isZero();
    }
}
