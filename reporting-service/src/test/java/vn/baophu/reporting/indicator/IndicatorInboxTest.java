package vn.baophu.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.houserules.Arrivals.arrives;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.contracts.IndicatorRecorded;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.platform.id.Ids;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class IndicatorInboxTest {
    private static final UUID ID = Ids.next();

    @Inject
    Indicators indicators;

    @Test
    void an_indicator_is_known_once_it_was_told() {
        assertThat(indicators.known(Set.of("BHXH_TN"))).isEmpty();

        arrives("indicator", told(0, "BHXH tự nguyện"));

        assertThat(indicators.known(Set.of("BHXH_TN", "QQ"))).containsExactly("BHXH_TN");
    }

    private static IndicatorRecorded told(long revision, String name) {
        return new IndicatorRecorded(
                Ids.next(), Instant.EPOCH, ID, revision, "BHXH_TN", name, "Voluntary", List.of(), "BHXH", "PART");
    }
}
