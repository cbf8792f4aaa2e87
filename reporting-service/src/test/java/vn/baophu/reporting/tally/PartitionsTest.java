package vn.baophu.reporting.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.reporting.figure.AcceptedFigure;
import vn.baophu.reporting.tree.Asked;
import vn.baophu.reporting.tree.UnitTree;

/** Of random trees of any depth, where anybody may be asked, at any level, by whatever, or let off, and anybody may be silent. */
class PartitionsTest {
    @Property
    void however_the_tree_is_cut_the_sum_is_the_same(
            @ForAll @IntRange(min = 1, max = 60) int size, @ForAll Random random) {
        var given = new Given(size, random);
        var whole = given.tally(given.nation());

        for (var cut : List.of(given.children(), given.randomCut(random), given.leaves())) {
            var parts = cut.stream().map(given::tally).toList();
            assertThat(sum(parts.stream().map(Tally::participants).toList())).isEqualTo(whole.participants());
            assertThat(sum(parts.stream().map(Tally::denominator).toList())).isEqualTo(whole.denominator());
            assertThat(parts.stream().mapToInt(Tally::reported).sum()).isEqualTo(whole.reported());
            assertThat(parts.stream().mapToInt(Tally::expected).sum()).isEqualTo(whole.expected());
            assertThat(parts.stream().mapToInt(part -> part.missing().size()).sum())
                    .isEqualTo(whole.missing().size());
        }
    }

    @Property
    void corrections_come_to_the_same_in_whatever_order_they_are_made(
            @ForAll @IntRange(min = 1, max = 40) int size, @ForAll Random random) {
        var given = new Given(size, random);
        var before = given.tally(given.nation()).participants();
        var corrections = given.figures.values().stream()
                .map(figure -> new AcceptedFigure(figure.unitId(), random.nextInt(1000), figure.denominator()))
                .toList();
        var change = corrections.stream()
                .filter(figure -> given.tally(given.nation()).units().contains(figure.unitId()))
                .mapToLong(figure -> figure.participants()
                        - given.figures.get(figure.unitId()).participants())
                .sum();

        var shuffled = new ArrayList<>(corrections);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(figure -> given.figures.put(figure.unitId(), figure));

        var after = given.tally(given.nation()).participants();
        assertThat(after).isEqualTo(before == null ? null : Long.valueOf(before + change));
    }

    @Property
    void nobody_is_counted_twice_and_no_figure_that_a_calendar_asks_for_gives_way_to_a_part(
            @ForAll @IntRange(min = 1, max = 40) int size, @ForAll Random random) {
        var given = new Given(size, random);
        var reporters = given.leaves().stream().map(UnitOnDay::id).collect(Collectors.toCollection(HashSet::new));

        assertThat(reporters).noneMatch(unit -> given.lyingAbove(unit).anyMatch(reporters::contains));
        assertThat(given.asked.regular())
                .allMatch(unit -> reporters.contains(unit)
                        || given.lyingAbove(unit).anyMatch(reporters::contains)
                        || given.everybodyBelowIsOnCalendar(unit));
    }

    @Property
    void what_is_asked_on_occasions_moves_nothing_that_calendars_ask_for(
            @ForAll @IntRange(min = 1, max = 40) int size, @ForAll Random random) {
        var given = new Given(size, random);
        var withoutOccasions = new Asked(Set.of(), given.asked.regular(), given.asked.excused());

        assertThat(given.tree.reportersOf(given.nation(), given.asked).units().stream()
                        .filter(unit -> given.asked.onCalendar(unit.id())))
                .containsExactlyElementsOf(
                        given.tree.reportersOf(given.nation(), withoutOccasions).units());
    }

    private static Long sum(List<Long> parts) {
        return parts.stream().filter(Objects::nonNull).reduce(Math::addExact).orElse(null);
    }

    /** A random tree, who is asked and who has reported. */
    private static final class Given {
        private final List<UnitOnDay> units = new ArrayList<>();
        private final Map<UUID, AcceptedFigure> figures = new HashMap<>();
        private final Asked asked = new Asked(new HashSet<>(), new HashSet<>(), new HashSet<>());
        private final UnitTree tree;

        Given(int size, Random random) {
            for (var n = 0; n < size; n++) {
                var above = n == 0 || random.nextInt(5) == 0
                        ? null
                        : units.get(random.nextInt(n)).id();
                var unit = new UnitOnDay(new UUID(1, n), "1" + n, "Đơn vị " + n, UnitLevel.COMMUNE, above);
                units.add(unit);
                ask(unit.id(), random);
                if (random.nextInt(3) > 0) {
                    var denominator = random.nextBoolean() ? Long.valueOf(random.nextInt(5000)) : null;
                    figures.put(unit.id(), new AcceptedFigure(unit.id(), random.nextInt(5000), denominator));
                }
            }
            tree = new UnitTree(units);
        }

        private void ask(UUID unit, Random random) {
            if (random.nextBoolean()) {
                asked.regular().add(unit);
            }
            if (random.nextInt(5) == 0) {
                asked.excused().add(unit);
            }
            if (random.nextInt(4) == 0) {
                asked.occasional().add(unit);
            }
        }

        Stream<UUID> lyingAbove(UUID unit) {
            return Stream.iterate(above(unit), Objects::nonNull, this::above);
        }

        private UUID above(UUID unit) {
            return tree.withId(unit).orElseThrow().parentId();
        }

        /** On each way down from the unit somebody is. */
        boolean everybodyBelowIsOnCalendar(UUID unit) {
            var children = tree.childrenOf(tree.withId(unit).orElseThrow());
            return !children.isEmpty()
                    && children.stream()
                            .map(UnitOnDay::id)
                            .allMatch(child -> asked.regular().contains(child)
                                    || asked.excused().contains(child)
                                    || everybodyBelowIsOnCalendar(child));
        }

        UnitOnDay nation() {
            return tree.find("VN").orElseThrow();
        }

        List<UnitOnDay> children() {
            return tree.childrenOf(nation());
        }

        /** Every unit that has a figure of its own in the sum, by itself. */
        List<UnitOnDay> leaves() {
            return tree.reportersOf(nation(), asked).units();
        }

        /** Some branches as a whole, others cut further down. */
        List<UnitOnDay> randomCut(Random random) {
            var cut = new ArrayList<UnitOnDay>();
            var open = new ArrayList<>(children());
            while (!open.isEmpty()) {
                var unit = open.remove(open.size() - 1);
                var isSummed = !tree.reportersOf(unit, asked).units().equals(List.of(unit));
                if (isSummed && random.nextBoolean()) {
                    open.addAll(tree.childrenOf(unit));
                } else {
                    cut.add(unit);
                }
            }
            return cut;
        }

        Tally tally(UnitOnDay unit) {
            return new Tally(tree.reportersOf(unit, asked), new Picture(asked, figures, Map.of(), Map.of()));
        }
    }
}
