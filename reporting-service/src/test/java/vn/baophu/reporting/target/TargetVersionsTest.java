package vn.baophu.reporting.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.contracts.TargetAssigned;
import vn.baophu.houserules.Arrivals;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.platform.id.Ids;

/** One commune's target of 2024: 100 from the plan of March, 120 from its amendment in force from July on. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class TargetVersionsTest {
    private static final UUID UNIT = Ids.next();
    private static final UUID FIRST = Ids.next();

    @Inject
    Targets targets;

    @BeforeEach
    void an_amended_target() {
        Arrivals.arrives("target", target(FIRST, 1, 100, "2024-03-15", null));
        Arrivals.arrives("target", target(FIRST, 2, 100, "2024-03-15", "2024-06-30"));
        Arrivals.arrives("target", target(Ids.next(), 1, 120, "2024-07-01", null));
        Arrivals.arrives("target", target(FIRST, 1, 100, "2024-03-15", null));
    }

    @Test
    void a_closed_version_holds_until_its_last_day_and_the_next_from_the_day_after() {
        assertThat(inForce("2024-06-30", "2025-01-10")).containsExactly(100L);
        assertThat(inForce("2024-07-01", "2025-01-10")).containsExactly(120L);
    }

    @Test
    void before_the_plan_was_signed_its_first_version_counts_once_it_is_known() {
        assertThat(inForce("2024-01-31", "2025-01-10")).containsExactly(100L);
        assertThat(inForce("2024-01-31", "2024-03-14")).isEmpty();
    }

    @Test
    void what_has_ended_and_what_never_came_into_force_sets_nothing() {
        var other = Ids.next();
        Arrivals.arrives("target", target(other, 1, 130, "2024-10-01", "2024-09-30"));
        assertThat(inForce("2024-09-30", "2025-01-10")).containsExactly(120L);

        CleanDatabase.clean();
        Arrivals.arrives("target", target(FIRST, 2, 100, "2024-03-15", "2024-06-30"));
        assertThat(inForce("2024-07-01", "2025-01-10")).isEmpty();
    }

    private List<Long> inForce(String day, String known) {
        return QuarkusTransaction.requiringNew().call(() -> targets
                .of(
                        "BHYT",
                        List.of(new Judging("2024-S1", 2024, LocalDate.parse(day), LocalDate.parse(known))),
                        List.of(UNIT))
                .getOrDefault("2024-S1", Map.of())
                .values()
                .stream()
                .map(Target::participants)
                .toList());
    }

    private static TargetAssigned target(UUID id, long revision, long participants, String from, String to) {
        return new TargetAssigned(
                Ids.next(),
                Instant.EPOCH,
                id,
                revision,
                Ids.next(),
                UNIT,
                "BHYT",
                2024,
                "TARGET",
                participants,
                "POPULATION",
                400L,
                new BigDecimal("25.00"),
                null,
                null,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                false);
    }
}
