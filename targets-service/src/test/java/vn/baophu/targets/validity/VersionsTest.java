package vn.baophu.targets.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VersionsTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 40;

    @Property
    void on_every_day_at_most_one_version_is_in_force_and_none_is_missing_once_one_was(
            @ForAll("versions") List<Version<Integer>> versions, @ForAll("ends") LocalDate end) {
        var terms = Versions.settle(versions, end);

        var started = false;
        for (var day = FIRST.minusDays(2); day.isBefore(FIRST.plusDays(DAYS + 2)); day = day.plusDays(1)) {
            var today = day;
            var holding =
                    terms.stream().filter(term -> holds(versions, term, today)).count();
            started |= versions.stream().anyMatch(version -> hasBegun(version, today));
            var ended = end != null && day.isAfter(end);
            assertThat(holding).as("on %s", day).isEqualTo(started && !ended ? 1 : 0);
        }
    }

    @Property
    void the_order_in_which_papers_are_issued_does_not_matter(
            @ForAll("versions") List<Version<Integer>> versions, @ForAll("ends") LocalDate end, @ForAll long seed) {
        var issued = new ArrayList<>(versions);
        Collections.shuffle(issued, new Random(seed));

        assertThat(Versions.settle(issued, end)).isEqualTo(Versions.settle(versions, end));
    }

    @Property
    void one_more_paper_leaves_the_days_before_it_as_they_were(
            @ForAll("versions") List<Version<Integer>> versions, @ForAll("ends") LocalDate end) {
        var before = versions.subList(0, versions.size() - 1);
        var added = versions.get(versions.size() - 1);

        for (var day = FIRST.minusDays(2); !hasBegun(added, day); day = day.plusDays(1)) {
            assertThat(inForce(versions, end, day)).isEqualTo(inForce(before, end, day));
        }
    }

    @Example
    void a_version_ends_the_day_before_the_next_begins() {
        var base = new Version<>(LocalDate.of(2023, 7, 31), paper(1), 1);
        var amended = new Version<>(LocalDate.of(2024, 7, 1), paper(2), 2);

        assertThat(Versions.settle(List.of(amended, base), null))
                .containsExactly(new Term<>(1, LocalDate.of(2024, 6, 30), 2), new Term<>(2, null, null));
        assertThat(Versions.settle(List.of(base, amended), LocalDate.of(2023, 12, 31)))
                .extracting(Term::lastDay)
                .containsOnly(LocalDate.of(2023, 12, 31));
    }

    @Example
    void of_two_papers_in_force_from_one_day_on_the_later_drafted_prevails() {
        var one = new Version<>(FIRST, paper(1), 1);
        var other = new Version<>(FIRST, paper(2), 2);

        assertThat(inForce(List.of(other, one), null, FIRST)).containsExactly(2);
    }

    @Example
    void two_versions_without_a_first_day_have_no_order() {
        var undated = List.of(new Version<>(null, paper(1), 1), new Version<>(null, paper(2), 2));

        assertThatThrownBy(() -> Versions.settle(undated, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<List<Version<Integer>>> versions() {
        var days = Arbitraries.integers().between(0, DAYS).list().ofMinSize(1).ofMaxSize(8);
        return days.flatMap(from -> Arbitraries.of(true, false).map(openStart -> IntStream.range(0, from.size())
                .mapToObj(
                        at -> new Version<>(openStart && at == 0 ? null : FIRST.plusDays(from.get(at)), paper(at), at))
                .toList()));
    }

    @Provide
    Arbitrary<LocalDate> ends() {
        return Arbitraries.integers().between(-1, DAYS).map(FIRST::plusDays).injectNull(0.5);
    }

    private static List<Integer> inForce(List<Version<Integer>> versions, LocalDate end, LocalDate day) {
        return Versions.settle(versions, end).stream()
                .filter(term -> holds(versions, term, day))
                .map(Term::what)
                .toList();
    }

    private static boolean holds(List<Version<Integer>> versions, Term<Integer> term, LocalDate day) {
        return hasBegun(versions.get(indexOf(versions, term)), day)
                && (term.lastDay() == null || !day.isAfter(term.lastDay()));
    }

    private static int indexOf(List<Version<Integer>> versions, Term<Integer> term) {
        return versions.stream().map(Version::what).toList().indexOf(term.what());
    }

    private static boolean hasBegun(Version<Integer> version, LocalDate day) {
        return version.from() == null || !day.isBefore(version.from());
    }

    private static UUID paper(int number) {
        return new UUID(0x7000, number);
    }
}
