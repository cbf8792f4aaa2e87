package vn.baophu.reporting.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.reporting.figure.AcceptedFigure;
import vn.baophu.reporting.target.Target;
import vn.baophu.reporting.tree.Asked;
import vn.baophu.reporting.tree.UnitTree;

class TallyTest {
    private static final UnitOnDay PROVINCE = unit("45", UnitLevel.PROVINCE, null);
    private static final UnitOnDay DISTRICT = unit("464", UnitLevel.DISTRICT, PROVINCE.id());
    private static final UnitOnDay ONE = unit("19363", UnitLevel.COMMUNE, DISTRICT.id());
    private static final UnitOnDay OTHER = unit("19366", UnitLevel.COMMUNE, DISTRICT.id());
    private static final UnitTree TREE = new UnitTree(List.of(ONE, OTHER, PROVINCE, DISTRICT));

    @Example
    void a_missing_unit_is_named_and_is_no_zero() {
        var tally = tally(DISTRICT, Set.of(ONE.id(), OTHER.id()), figure(ONE, 12720, 13290L));

        assertThat(tally.participants()).isEqualTo(12720);
        assertThat(tally.coverage()).isEqualByComparingTo("95.71");
        assertThat(tally.ofTargets()).isEqualByComparingTo("99.76");
        assertThat(tally.missing()).containsExactly(OTHER);
        assertThat(tally.reported()).isEqualTo(1);
        assertThat(tally.expected()).isEqualTo(2);
    }

    @Example
    void without_any_figure_there_is_no_sum() {
        var tally = tally(DISTRICT, Set.of(ONE.id()));

        assertThat(tally.participants()).isNull();
        assertThat(tally.coverage()).isNull();
        assertThat(tally.ofTargets()).isNull();
    }

    @Example
    void a_rate_compares_only_units_of_which_both_sides_are_known() {
        var tally = tally(DISTRICT, Set.of(ONE.id(), OTHER.id()), figure(ONE, 50, 100L), figure(OTHER, 70, null));

        assertThat(tally.participants()).isEqualTo(120);
        assertThat(tally.denominator()).isEqualTo(100);
        assertThat(tally.coverage()).isEqualByComparingTo("50.00");
    }

    @Example
    void a_district_that_reports_too_is_not_added_to_its_communes() {
        assertThat(reporters(regularly(DISTRICT, ONE, OTHER))).containsExactly(ONE, OTHER);
        assertThat(reporters(regularly(PROVINCE, DISTRICT, ONE, OTHER))).containsExactly(ONE, OTHER);
        assertThat(reporters(regularly(DISTRICT))).containsExactly(DISTRICT);
    }

    @Example
    void a_district_does_not_give_way_to_some_of_its_communes() {
        assertThat(reporters(regularly(DISTRICT, ONE))).containsExactly(DISTRICT);
        assertThat(reporters(regularly(PROVINCE, ONE))).containsExactly(PROVINCE);
    }

    @Example
    void a_district_does_not_give_way_to_what_its_communes_are_asked_on_an_occasion() {
        assertThat(reporters(asked(Set.of(DISTRICT), Set.of(), Set.of(ONE, OTHER))))
                .containsExactly(DISTRICT);
        assertThat(reporters(asked(Set.of(ONE), Set.of(), Set.of(DISTRICT)))).containsExactly(ONE);
        assertThat(reporters(asked(Set.of(), Set.of(), Set.of(DISTRICT, ONE)))).containsExactly(DISTRICT);
        assertThat(reporters(asked(Set.of(), Set.of(), Set.of(DISTRICT, ONE, OTHER))))
                .containsExactly(ONE, OTHER);
    }

    @Example
    void a_commune_that_is_let_off_does_not_bring_the_district_back() {
        assertThat(reporters(asked(Set.of(DISTRICT, ONE), Set.of(OTHER), Set.of())))
                .containsExactly(ONE);
        assertThat(reporters(asked(Set.of(DISTRICT), Set.of(ONE, OTHER), Set.of())))
                .containsExactly(DISTRICT);
    }

    @Example
    void who_is_let_off_is_named_where_nobody_else_speaks_for_these_people() {
        assertThat(excused(asked(Set.of(ONE), Set.of(OTHER), Set.of()))).containsExactly(OTHER);
        assertThat(excused(asked(Set.of(ONE, OTHER), Set.of(DISTRICT), Set.of())))
                .isEmpty();
        assertThat(excused(asked(Set.of(ONE), Set.of(DISTRICT), Set.of()))).containsExactly(DISTRICT);
        assertThat(excused(asked(Set.of(DISTRICT), Set.of(ONE, OTHER), Set.of())))
                .isEmpty();
        assertThat(excused(asked(Set.of(), Set.of(DISTRICT, ONE, OTHER), Set.of())))
                .containsExactly(DISTRICT);
    }

    @Example
    void the_sum_of_those_that_were_not_let_off_is_complete_and_not_whole() {
        var asked = asked(Set.of(ONE), Set.of(OTHER), Set.of());
        var figures = Map.of(ONE.id(), figure(ONE, 12720, 13290L));
        var tally = new Tally(TREE.reportersOf(DISTRICT, asked), new Picture(asked, figures, Map.of(), Map.of()));

        assertThat(tally.isComplete()).isTrue();
        assertThat(tally.isWhole()).isFalse();
        assertThat(tally.expected()).isEqualTo(1);
    }

    private static List<UnitOnDay> excused(Asked asked) {
        return TREE.reportersOf(PROVINCE, asked).excused();
    }

    private static List<UnitOnDay> reporters(Asked asked) {
        return TREE.reportersOf(PROVINCE, asked).units();
    }

    private static Asked regularly(UnitOnDay... units) {
        return Asked.regularly(ids(Set.of(units)));
    }

    private static Asked asked(Set<UnitOnDay> regular, Set<UnitOnDay> excused, Set<UnitOnDay> onOccasion) {
        return new Asked(ids(onOccasion), ids(regular), ids(excused));
    }

    private static Set<UUID> ids(Set<UnitOnDay> units) {
        return units.stream().map(UnitOnDay::id).collect(Collectors.toSet());
    }

    private static Tally tally(UnitOnDay unit, Set<UUID> owing, AcceptedFigure... figures) {
        var byUnit = new HashMap<UUID, AcceptedFigure>();
        for (var figure : figures) {
            byUnit.put(figure.unitId(), figure);
        }
        var targets = Map.of(ONE.id(), new Target(ONE.id(), 12750L, 13290L, null));
        var asked = Asked.regularly(owing);
        return new Tally(TREE.reportersOf(unit, asked), new Picture(asked, byUnit, Map.of(), targets));
    }

    private static AcceptedFigure figure(UnitOnDay unit, long participants, Long denominator) {
        return new AcceptedFigure(unit.id(), participants, denominator);
    }

    private static UnitOnDay unit(String code, UnitLevel level, UUID parent) {
        return new UnitOnDay(UUID.randomUUID(), code, "Đơn vị " + code, level, parent);
    }
}
