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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.contracts.PlanIssued;
import vn.baophu.contracts.TargetAssigned;
import vn.baophu.houserules.Arrivals;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.platform.id.Ids;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class TargetInboxTest {
    private static final UUID UNIT = Ids.next();
    private static final UUID TARGET = Ids.next();
    private static final LocalDate SIGNED = LocalDate.parse("2023-07-31");

    @Inject
    Targets targets;

    @Inject
    Plans plans;

    @Test
    void a_target_that_arrives_twice_or_late_stands_once_in_its_newest_revision() {
        var first = target(1, 100);
        var second = target(2, 200);
        Arrivals.arrives("target", first);
        Arrivals.arrives("target", second);
        Arrivals.arrives("target", first);
        Arrivals.arrives("target", target(1, 300));

        assertThat(inForce("2024-01-01")).containsExactly(new Target(UNIT, 200L, 400L, new BigDecimal("50.00")));
    }

    @Test
    void a_target_is_in_force_from_the_signing_on() {
        Arrivals.arrives("target", target(1, 100));

        assertThat(inForce("2023-07-30")).isEmpty();
        assertThat(inForce("2023-07-31")).hasSize(1);
    }

    @Test
    void of_two_denominators_the_target_with_people_counts() {
        Arrivals.arrives("target", target(1, 100));
        Arrivals.arrives("target", rateAgainst("PERSONS_SUBJECT"));

        assertThat(inForce("2024-01-01")).extracting(Target::participants).containsExactly(100L);
    }

    @Test
    void an_open_start_holds_in_later_years_that_have_no_target_of_their_own() {
        Arrivals.arrives("target", of(2021, true, 10));
        Arrivals.arrives("target", of(2023, true, 30));
        Arrivals.arrives("target", of(2022, false, 20));
        assertThat(inForce("2024-01-01")).extracting(Target::participants).containsExactly(30L);

        Arrivals.arrives("target", of(2025, true, 50));
        assertThat(inForce("2024-01-01")).extracting(Target::participants).containsExactly(30L);

        Arrivals.arrives("target", of(2024, false, 40));
        assertThat(inForce("2024-01-01")).extracting(Target::participants).containsExactly(40L);
    }

    @Test
    void a_year_that_is_over_is_no_target_of_the_next() {
        Arrivals.arrives("target", of(2023, false, 30));

        assertThat(inForce("2024-01-01")).isEmpty();
    }

    @Test
    void an_issued_plan_is_known_by_code_and_number() {
        var plan = new PlanIssued(
                Ids.next(),
                Instant.EPOCH,
                Ids.next(),
                1,
                "000",
                "127/KH-UBND",
                "PLAN",
                "UBND",
                "Kế hoạch",
                UNIT,
                SIGNED,
                2023,
                2025,
                null);
        Arrivals.arrives("plan", plan);

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(plans.named("000").id()).isEqualTo(plan.planId());
            assertThat(plans.named("127/KH-UBND").bindsFrom()).isEqualTo(SIGNED);
        });
    }

    private List<Target> inForce(String day) {
        return QuarkusTransaction.requiringNew()
                .call(() -> List.copyOf(targets.of(
                                "BHYT",
                                List.of(new Judging("2024", 2024, LocalDate.parse(day), LocalDate.parse(day))),
                                List.of(UNIT))
                        .getOrDefault("2024", Map.of())
                        .values()));
    }

    private static TargetAssigned target(long revision, long participants) {
        return new TargetAssigned(
                Ids.next(),
                Instant.EPOCH,
                TARGET,
                revision,
                Ids.next(),
                UNIT,
                "BHYT",
                2024,
                "TARGET",
                participants,
                "POPULATION",
                400L,
                new BigDecimal("50.00"),
                null,
                null,
                SIGNED,
                null,
                false);
    }

    private static TargetAssigned of(int year, boolean openStart, long participants) {
        return new TargetAssigned(
                Ids.next(),
                Instant.EPOCH,
                Ids.next(),
                1,
                Ids.next(),
                UNIT,
                "BHYT",
                year,
                "TARGET",
                participants,
                "POPULATION",
                400L,
                new BigDecimal("25.00"),
                null,
                null,
                SIGNED,
                null,
                openStart);
    }

    private static TargetAssigned rateAgainst(String denominatorKind) {
        return new TargetAssigned(
                Ids.next(),
                Instant.EPOCH,
                Ids.next(),
                1,
                Ids.next(),
                UNIT,
                "BHYT",
                2024,
                "TARGET",
                null,
                denominatorKind,
                null,
                new BigDecimal("100"),
                "100",
                null,
                SIGNED,
                null,
                false);
    }
}
