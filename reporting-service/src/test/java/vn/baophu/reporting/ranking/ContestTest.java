package vn.baophu.reporting.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.reporting.ranking.Contest.Entry;
import vn.baophu.reporting.ranking.Contest.Place;
import vn.baophu.reporting.tally.Picture;
import vn.baophu.reporting.tally.Tally;
import vn.baophu.reporting.tree.Asked;
import vn.baophu.reporting.tree.Reporters;

class ContestTest {
    @Example
    void equal_values_share_a_rank_and_the_next_is_counted_on() {
        var places = Contest.of(
                List.of(entry(1, "90.00", 5), entry(2, "95.50", 5), entry(3, "95.50", 5), entry(4, "99.00", 5)), 1);

        assertThat(places).extracting(Place::rank).containsExactly(1, 2, 2, 4);
        assertThat(places).extracting(place -> place.entry().code()).containsExactly("4", "2", "3", "1");
    }

    @Example
    void the_large_are_ranked_among_the_large() {
        var places = Contest.of(
                List.of(entry(1, "90.00", 900), entry(2, "99.00", 10), entry(3, "95.00", 800), entry(4, "80.00", 20)),
                2);

        assertThat(places).extracting(place -> place.entry().code()).containsExactly("3", "1", "2", "4");
        assertThat(places).extracting(Place::sizeClass).containsExactly(1, 1, 2, 2);
        assertThat(places).extracting(Place::rank).containsExactly(1, 2, 1, 2);
    }

    @Property
    void nobody_is_lost_and_no_class_holds_a_unit_larger_than_one_before_it(
            @ForAll @Size(max = 60) List<@IntRange(max = 40) Integer> sizes,
            @ForAll @IntRange(min = 1, max = 5) int classes) {
        var entries = entries(sizes);

        var places = Contest.of(entries, classes);

        assertThat(places).extracting(Place::entry).containsExactlyInAnyOrderElementsOf(entries);
        for (var one : places) {
            for (var other : places) {
                if (one.entry().size() == other.entry().size()) {
                    assertThat(one.sizeClass()).isEqualTo(other.sizeClass());
                } else if (one.sizeClass() < other.sizeClass()) {
                    assertThat(one.entry().size()).isGreaterThan(other.entry().size());
                }
            }
        }
    }

    @Property
    void a_rank_is_one_more_than_the_number_of_those_that_are_better(
            @ForAll @Size(max = 40) List<@IntRange(max = 10) Integer> values) {
        var places = Contest.of(entries(values), 1);

        assertThat(places).allSatisfy(place -> assertThat(place.rank() - 1).isEqualTo((int) places.stream()
                .filter(other -> other.entry().value().compareTo(place.entry().value()) > 0)
                .count()));
    }

    @Property
    void of_units_of_different_size_no_class_has_two_more_than_another(
            @ForAll @Size(min = 1, max = 60) Set<@IntRange(max = 10_000) Integer> sizes,
            @ForAll @IntRange(min = 1, max = 5) int classes) {
        var perClass = Contest.of(entries(List.copyOf(sizes)), classes).stream()
                .collect(Collectors.groupingBy(Place::sizeClass, Collectors.counting()))
                .values();

        assertThat(perClass.stream().max(Long::compare).orElseThrow()
                        - perClass.stream().min(Long::compare).orElseThrow())
                .isLessThanOrEqualTo(1);
    }

    private static List<Entry> entries(List<Integer> numbers) {
        var entries = new ArrayList<Entry>();
        for (var number : numbers) {
            entries.add(entry(entries.size(), number + ".00", number));
        }
        return entries;
    }

    private static Entry entry(int code, String value, long size) {
        var unit = new UnitOnDay(UUID.randomUUID(), String.valueOf(code), "Xã " + code, UnitLevel.COMMUNE, null);
        var nothing =
                new Tally(new Reporters(List.of(), List.of()), new Picture(Asked.NOBODY, Map.of(), Map.of(), Map.of()));
        return new Entry(
                new Standing(unit, nothing, null, null, null, List.of(), List.of()), new BigDecimal(value), size);
    }
}
