package vn.baophu.agency.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.agency.unit.Entries.LAST_DAY;
import static vn.baophu.agency.unit.Entries.NOW;
import static vn.baophu.agency.unit.Entries.REFORM;
import static vn.baophu.agency.unit.Entries.roll;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RollTest {
    private final Entries units = new Entries();

    @Test
    void parents_may_come_after_their_children() {
        var roll = roll(
                units.commune("19363", "464", null, LAST_DAY),
                units.district("464", "45"),
                units.province("45", null, LAST_DAY));

        assertThat(units.faults).isEmpty();
        assertThat(roll.said()).hasSize(3);
        var province = roll.said().get(0);
        assertThat(roll.said().get(1).versions().get(0).parentId()).isEqualTo(province.unitId());
    }

    @Test
    void one_code_may_mean_two_units_one_after_the_other() {
        var roll = roll(
                units.province("45", null, LAST_DAY),
                units.province("44", REFORM, null),
                units.district("464", "45"),
                units.commune("19405", "464", null, LAST_DAY),
                units.commune("19405", "44", REFORM, null));

        assertThat(units.faults).isEmpty();
        assertThat(roll.added()).hasSize(5);
    }

    @Test
    void one_code_does_not_mean_two_units_on_one_day() {
        roll(
                units.province("45", null, null),
                units.commune("19405", "45", null, REFORM),
                units.commune("19405", "45", REFORM, null));

        assertThat(units.faults).containsExactly("code:UNIT_TWICE");
    }

    @Test
    void the_same_again_changes_nothing() {
        var first = roll(units.province("45", null, LAST_DAY), units.district("464", "45"));
        var again = new Roll(first.added(), Entries.NATION);

        again.enter(List.of(units.province("45", null, LAST_DAY), units.district("464", "45")), NOW);

        assertThat(units.faults).isEmpty();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.said()).isEmpty();
    }

    @Test
    void something_else_under_a_known_code_is_refused() {
        var first = roll(units.province("45", null, LAST_DAY));
        var again = new Roll(first.added(), Entries.NATION);

        again.enter(List.of(units.province("45", null, null)), NOW);

        assertThat(units.faults).containsExactly("code:UNIT_EXISTS");
    }

    @Test
    void every_fault_is_said_at_once() {
        roll(
                units.province("450", null, null),
                units.district("464", "99"),
                units.commune("19363", null, null, null),
                units.entry("46", Level.PROVINCE, "45", null, null));

        assertThat(units.faults)
                .containsExactlyInAnyOrder(
                        "code:CODE_NOT_OF_LEVEL",
                        "parent:NO_SUCH_UNIT",
                        "parent:PARENT_MISSING",
                        "parent:PARENT_NOT_ALLOWED");
    }

    @Test
    void the_children_of_a_refused_unit_are_not_blamed() {
        roll(units.district("464", "99"), units.commune("19363", "464", null, LAST_DAY));

        assertThat(units.faults).containsExactly("parent:NO_SUCH_UNIT");
    }

    @Test
    void a_parent_stands_above_and_as_long_as_its_children() {
        roll(
                units.province("45", null, LAST_DAY),
                units.commune("19363", "45", null, LAST_DAY),
                units.entry("464", Level.DISTRICT, "19363", null, LAST_DAY),
                units.commune("19366", "45", LAST_DAY, REFORM));

        assertThat(units.faults).containsExactlyInAnyOrder("parent:NO_SUCH_UNIT", "parent:PARENT_NOT_IN_FORCE");
    }

    @Test
    void a_parent_of_the_same_level_is_not_above() {
        var first = roll(units.province("45", null, null), units.commune("19363", "45", null, null));
        var again = new Roll(first.added(), Entries.NATION);

        again.enter(List.of(units.commune("19366", "19363", null, null)), NOW);

        assertThat(units.faults).containsExactly("parent:PARENT_NOT_ABOVE");
    }

    @Test
    void a_registrar_of_a_district_adds_below_it_and_nowhere_else() {
        var known =
                roll(units.province("45", null, LAST_DAY), units.district("464", "45"), units.district("465", "45"));
        var own = known.said().get(1).unitId();
        var roll = new Roll(known.added(), new Territory(false, Set.of(own)));

        roll.enter(
                List.of(
                        units.commune("19363", "464", null, LAST_DAY),
                        units.commune("19429", "465", null, LAST_DAY),
                        units.province("46", null, null)),
                NOW);

        assertThat(units.faults).containsExactly("parent:OUTSIDE_YOUR_AREA", "parent:OUTSIDE_YOUR_AREA");
        assertThat(roll.added()).hasSize(1);
    }
}
