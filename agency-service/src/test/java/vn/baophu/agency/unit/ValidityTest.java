package vn.baophu.agency.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.baophu.platform.error.Refused;

class ValidityTest {
    private static final LocalDate DAY = LocalDate.parse("2025-06-30");

    @Example
    void both_ends_are_inclusive() {
        var days = new Validity(DAY, DAY);

        assertThat(days.contains(DAY)).isTrue();
        assertThat(days.contains(DAY.minusDays(1))).isFalse();
        assertThat(days.contains(DAY.plusDays(1))).isFalse();
    }

    @Example
    void days_do_not_run_backwards() {
        assertThatThrownBy(() -> new Validity(DAY, DAY.minusDays(1))).isInstanceOf(Refused.class);
    }

    @Property
    void two_overlap_if_and_only_if_some_day_is_in_both(
            @ForAll("validities") Validity one, @ForAll("validities") Validity other) {
        var some = DAY.minusDays(12)
                .datesUntil(DAY.plusDays(12))
                .anyMatch(day -> one.contains(day) && other.contains(day));

        assertThat(one.overlaps(other)).isEqualTo(some).isEqualTo(other.overlaps(one));
    }

    @Property
    void what_ends_before_a_day_does_not_contain_it(@ForAll("validities") Validity days) {
        if (days.first().isBefore(DAY)) {
            assertThat(days.endingBefore(DAY).contains(DAY)).isFalse();
        }
    }

    @Provide
    Arbitrary<Validity> validities() {
        var from = Arbitraries.integers().between(-10, 10).injectNull(0.2);
        var length = Arbitraries.integers().between(0, 8).injectNull(0.2);
        return from.flatMap(start -> length.map(days -> {
            var first = start == null ? null : DAY.plusDays(start);
            if (days == null) {
                return new Validity(first, null);
            }
            return new Validity(first, (first == null ? DAY : first).plusDays(days));
        }));
    }
}
