package vn.baophu.reporting.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.reporting.figure.AcceptedFigure;
import vn.baophu.reporting.target.Target;

class TallyTest {
    private static final UnitOnDay PROVINCE = unit("45", UnitLevel.PROVINCE, null);
    private static final UnitOnDay DISTRICT = unit("464", UnitLevel.DISTRICT, PROVINCE.id());
    private static final UnitOnDay ONE = unit("19363", UnitLevel.COMMUNE, DISTRICT.id());
    private static final UnitOnDay OTHER = unit("19366", UnitLevel.COMMUNE, DISTRICT.id());
    private static final UnitTree TREE = new UnitTree(PROVINCE, List.of(PROVINCE, DISTRICT, OTHER, ONE));

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
        assertThat(TREE.reportersOf(PROVINCE, Set.of(DISTRICT.id(), ONE.id()))).containsExactly(ONE);
        assertThat(TREE.reportersOf(PROVINCE, Set.of(DISTRICT.id()))).containsExactly(DISTRICT);
    }

    @Property
    void a_province_is_the_sum_of_its_parts(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 0, max = 1_000_000) Long> counts) {
        var all = new ArrayList<>(List.of(PROVINCE, DISTRICT));
        var figures = new HashMap<UUID, AcceptedFigure>();
        for (var count : counts) {
            var commune = unit(String.valueOf(count), UnitLevel.COMMUNE, DISTRICT.id());
            all.add(commune);
            figures.put(commune.id(), figure(commune, count, 2_000_000L));
        }
        var tree = new UnitTree(PROVINCE, all);
        var picture = new Picture(figures.keySet(), figures, Map.of());

        for (var unit : List.of(PROVINCE, DISTRICT)) {
            var tally = new Tally(tree.reportersOf(unit, picture.expected()), picture);
            assertThat(tally.participants())
                    .isEqualTo(counts.stream().mapToLong(Long::longValue).sum());
            assertThat(tally.reported()).isEqualTo(counts.size());
        }
    }

    private static Tally tally(UnitOnDay unit, Set<UUID> expected, AcceptedFigure... figures) {
        var byUnit = new HashMap<UUID, AcceptedFigure>();
        for (var figure : figures) {
            byUnit.put(figure.unitId(), figure);
        }
        var targets = Map.of(ONE.id(), new Target(ONE.id(), 12750L, 13290L, null));
        return new Tally(TREE.reportersOf(unit, expected), new Picture(expected, byUnit, targets));
    }

    private static AcceptedFigure figure(UnitOnDay unit, long participants, Long denominator) {
        return new AcceptedFigure(unit.id(), participants, denominator);
    }

    private static UnitOnDay unit(String code, UnitLevel level, UUID parent) {
        return new UnitOnDay(UUID.randomUUID(), code, "Đơn vị " + code, level, parent);
    }
}
