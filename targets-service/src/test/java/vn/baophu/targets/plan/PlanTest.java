package vn.baophu.targets.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.error.Refused;

class PlanTest {
    private static final UnitOnDay VINH_LINH =
            new UnitOnDay(new UUID(0, 464), "464", "Huyện Vĩnh Linh", UnitLevel.DISTRICT, null);
    private static final Instant NOW = Instant.parse("2024-07-01T01:15:00Z");

    @Test
    void a_draft_is_issued_once_and_says_so() {
        var plan = new Plan("000", paper(LocalDate.of(2023, 7, 31), 2023, 2025), VINH_LINH, Links.NONE, List.of());
        plan.submit();

        var issued = plan.issue(NOW);

        assertThat(plan.state()).isEqualTo(PlanState.ISSUED);
        assertThat(issued.planId()).isEqualTo(plan.id());
        assertThat(issued.number()).isEqualTo("127/KH-UBND");
        assertThat(issued.unitId()).isEqualTo(VINH_LINH.id());
        assertThat(issued.occurredAt()).isEqualTo(NOW);
        assertRefused(() -> plan.issue(NOW), PlanRefusal.ALREADY_ISSUED);
    }

    @Test
    void nothing_is_laid_into_an_issued_plan() {
        var plan = new Plan("000", paper(LocalDate.of(2023, 7, 31), 2023, 2025), VINH_LINH, Links.NONE, List.of());
        plan.takeTable();
        plan.submit();

        assertRefused(plan::takeTable, PlanRefusal.ALREADY_SUBMITTED);
        plan.issue(NOW);
        assertRefused(plan::takeTable, PlanRefusal.ALREADY_ISSUED);
    }

    @Test
    void a_paper_without_a_date_names_units_as_on_the_first_day_of_its_first_year() {
        assertThat(paper(null, 2022, 2025).day()).isEqualTo("2022-01-01");
        assertThat(paper(LocalDate.of(2023, 7, 31), 2023, 2025).day()).isEqualTo("2023-07-31");
    }

    @Test
    void a_period_does_not_end_before_it_starts() {
        assertThat(paper(null, 2024, 2024).periodTo()).isEqualTo(2024);
        assertRefused(() -> paper(null, 2025, 2024), PlanRefusal.PERIOD_REVERSED);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, PlanRefusal why) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal())
                .isEqualTo(why));
    }

    private static Paper paper(LocalDate signedOn, int from, int to) {
        return new Paper(
                "127/KH-UBND",
                PlanKind.PLAN,
                "Kế hoạch",
                "UBND huyện Vĩnh Linh",
                signedOn,
                "Nguyễn Thiên Tùng",
                "KT. Chủ tịch - Phó Chủ tịch",
                "Chỉ tiêu giai đoạn 2023-2025",
                from,
                to,
                null,
                null);
    }
}
