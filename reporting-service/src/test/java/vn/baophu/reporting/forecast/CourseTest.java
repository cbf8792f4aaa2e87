package vn.baophu.reporting.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.reporting.figure.AcceptedFigure;
import vn.baophu.reporting.tally.Picture;
import vn.baophu.reporting.tally.Tally;
import vn.baophu.reporting.tree.Asked;
import vn.baophu.reporting.tree.UnitTree;

/** A province of two districts that report by the month. */
class CourseTest {
    private static final UnitOnDay PROVINCE = unit("45", UnitLevel.PROVINCE, null);
    private static final UnitOnDay ONE = unit("467", UnitLevel.DISTRICT, PROVINCE.id());
    private static final UnitOnDay OTHER = unit("468", UnitLevel.DISTRICT, PROVINCE.id());
    private static final UnitTree TREE = new UnitTree(List.of(PROVINCE, ONE, OTHER));

    private final Map<String, Tally> months = new HashMap<>();

    @Example
    void who_is_asked_since_april_is_no_growth() {
        for (var month : List.of("2024-01", "2024-02", "2024-03")) {
            month(month, Map.of(ONE, 100L), Set.of());
        }
        for (var month : List.of("2024-04", "2024-05", "2024-06")) {
            month(month, Map.of(ONE, 100L, OTHER, 1000L), Set.of());
        }

        var forecast = new Forecast(course(), null);

        assertThat(forecast.first()).map(stock -> stock.period().code()).contains("2024-04");
        assertThat(forecast.perMonth())
                .hasValueSatisfying(rate -> assertThat(rate).isZero());
        assertThat(forecast.atYearEnd()).contains(1100L);
    }

    @Example
    void who_is_let_off_has_not_left_the_scheme() {
        month("2024-01", Map.of(ONE, 1000L, OTHER, 700L), Set.of());
        month("2024-05", Map.of(ONE, 1400L, OTHER, 700L), Set.of());
        month("2024-06", Map.of(OTHER, 700L), Set.of(ONE));

        var forecast = new Forecast(course(), null);

        assertThat(forecast.latest()).map(stock -> stock.period().code()).contains("2024-05");
        assertThat(forecast.atYearEnd()).contains(2800L);
    }

    @Example
    void a_month_for_which_only_one_is_asked_is_no_number_of_both() {
        month("2024-01", Map.of(ONE, 100L, OTHER, 1000L), Set.of());
        month("2024-02", Map.of(ONE, 110L, OTHER, 1000L), Set.of());
        month("2024-03", Map.of(ONE, 120L), Set.of());

        assertThat(new Forecast(course(), null).atYearEnd()).contains(1210L);
    }

    private Course course() {
        return Course.of(
                2024,
                LocalDate.parse("2024-07-13"),
                period -> months.getOrDefault(period.code(), tally(Map.of(), Set.of())));
    }

    private void month(String code, Map<UnitOnDay, Long> people, Set<UnitOnDay> excused) {
        months.put(code, tally(people, excused));
    }

    private static Tally tally(Map<UnitOnDay, Long> people, Set<UnitOnDay> excused) {
        var asked = Asked.toBeGathered();
        var figures = new HashMap<UUID, AcceptedFigure>();
        people.forEach((unit, count) -> {
            asked.add(unit.id(), true, true);
            figures.put(unit.id(), new AcceptedFigure(unit.id(), count, null));
        });
        excused.forEach(unit -> asked.add(unit.id(), true, false));
        return new Tally(TREE.reportersOf(PROVINCE, asked), new Picture(asked, figures, Map.of(), Map.of()));
    }

    private static UnitOnDay unit(String code, UnitLevel level, UUID parent) {
        return new UnitOnDay(UUID.randomUUID(), code, "Đơn vị " + code, level, parent);
    }
}
