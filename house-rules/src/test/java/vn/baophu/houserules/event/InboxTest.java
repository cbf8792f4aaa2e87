package vn.baophu.houserules.event;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.houserules.Arrivals.arrives;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.Arrivals;
import vn.baophu.houserules.CleanDatabase;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class InboxTest {
    @Inject
    SubmissionInbox inbox;

    @Test
    void a_fact_that_comes_twice_has_its_effect_once() {
        var fact = Facts.returned(UUID.randomUUID(), 1, "twice");

        arrives("submission", fact);
        inbox.hear(Arrivals.record(fact));

        assertThat(inbox.taken()).containsOnlyOnce(fact);
    }
}
