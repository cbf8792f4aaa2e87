package vn.baophu.reporting.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasSize;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;

/** Reminders of the first half of 2024, which was counted on 30 June, are kept for two years. */
@QuarkusTest
class RetentionTest extends AtTheDoor {
    private static final int PORTION = 1000;

    @Inject
    Climb climb;

    @Inject
    Retention retention;

    @BeforeEach
    void regimes() {
        regimesAreRecorded();
        clock.moveTo("2024-07-06T01:00:00Z");
    }

    @Test
    void they_are_forgotten_two_years_after_the_cut_off_and_not_said_again() {
        assertThat(climb.remind()).isEqualTo(18);

        clock.moveTo("2026-06-30T01:00:00Z");
        assertThat(retention.forget()).isZero();
        clock.moveTo("2026-07-07T01:00:00Z");
        assertThat(retention.forget()).isEqualTo(18);

        inbox().body("items", hasSize(0));
        climb.remind();
        assertThat(retention.forget()).isZero();
    }

    @Test
    void what_was_said_lately_stays_however_old_its_report_is() {
        clock.moveTo("2026-07-05T01:00:00Z");
        GivenOwed.byUnits(1, "2026-07-10");
        var told = climb.remind();

        assertThat(told).isPositive();
        assertThat(retention.forget()).isZero();
    }

    @Test
    void more_than_a_portion_goes_in_several() {
        GivenOwed.byUnits(PORTION + 1, "2024-07-09");
        var told = climb.remind();

        clock.moveTo("2027-01-01T01:00:00Z");
        assertThat(retention.forget()).isEqualTo(told).isGreaterThan(PORTION);
    }

    @Test
    void a_time_so_short_that_reminders_would_come_again_is_refused_at_the_start() {
        for (var tooShort : new String[] {"P14D", "P0D", "P-2Y", "P1M-14D"}) {
            assertThatThrownBy(() -> new Retention(null, null, Period.parse(tooShort)))
                    .hasMessageContaining("BAOPHU_REMINDERS_KEPT is set to P")
                    .hasMessageContaining("at least P15D");
        }
        for (var enough : new String[] {"P15D", "P1M", "P2Y"}) {
            assertThatNoException().isThrownBy(() -> new Retention(null, null, Period.parse(enough)));
        }
    }

    private static ValidatableResponse inbox() {
        return as("reporter", HO_XA).get("/api/v1/reminders").then();
    }
}
