package vn.baophu.targets.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Refused;

class FigureTest {
    @Test
    void two_counts_make_the_rate_and_what_is_printed_stays_beside_it() {
        var figure = figure(6885L, 52_565L, "13,01");

        assertThat(figure.percent()).isEqualTo(new BigDecimal("13.10"));
        assertThat(figure.printedPercent()).isEqualTo("13,01");
    }

    @Test
    void the_rate_is_computed_to_as_many_decimals_as_are_printed_but_at_least_two() {
        assertThat(figure(1499L, 7800L, "19,2").percent()).isEqualTo(new BigDecimal("19.22"));
        assertThat(figure(1499L, 7800L, "19,2179").percent()).isEqualTo(new BigDecimal("19.2179"));
    }

    @Test
    void without_both_counts_the_rate_is_as_printed() {
        assertThat(figure(12_038L, null, "23,12").percent()).isEqualTo(new BigDecimal("23.12"));
        assertThat(figure(null, null, "100").percent()).isEqualTo(new BigDecimal("100"));
    }

    @Test
    void an_empty_cell_is_unknown_and_not_zero() {
        var figure = new Figure("BHXH", 2023, false, FigureKind.TARGET, null, null, null, null, null, null, null);

        assertThat(figure.isEmpty()).isTrue();
        assertThat(figure.percent()).isNull();
        assertThat(figure(0L, 100L, "0").isEmpty()).isFalse();
    }

    @Test
    void a_denominator_says_what_it_counts_and_is_never_zero() {
        refuses(FigureRefusal.DENOMINATOR_WITHOUT_KIND, () -> new Denominator(null, 5L, null));
        refuses(FigureRefusal.DENOMINATOR_ZERO, () -> new Denominator("POPULATION", 0L, null));
    }

    @Test
    void what_holds_from_a_year_on_names_the_year() {
        refuses(FigureRefusal.OPEN_START_WITHOUT_YEAR, () -> form(null, true, FigureKind.TARGET, null));
        assertThat(form(2023, true, FigureKind.TARGET, null).openStart()).isTrue();
    }

    @Test
    void what_a_paper_from_above_asks_is_a_floor_and_no_target() {
        refuses(FigureRefusal.FLOOR_IS_ANOTHER_KIND, () -> form(2025, false, FigureKind.TARGET, "546/QĐ-TTg"));
        assertThat(form(2025, false, FigureKind.FLOOR, "546/QĐ-TTg").floor()).isEqualTo("546/QĐ-TTg");
    }

    @Test
    void a_holder_inside_a_unit_has_a_kind_and_a_name() {
        refuses(FigureRefusal.HOLDER_WITHOUT_NAME, () -> new HeldBy(HolderKind.COLLECTION_AGENT, null, "NV01"));
        refuses(FigureRefusal.HOLDER_WITHOUT_KIND, () -> new HeldBy(HolderKind.UNIT, "Nguyễn Thị A", null));
        assertThat(new HeldBy(HolderKind.COLLECTION_AGENT, "Nguyễn Thị A", "NV01").key())
                .isEqualTo("NV01");
    }

    private static void refuses(FigureRefusal refusal, ThrowingCallable value) {
        assertThatThrownBy(value).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal())
                .isEqualTo(refusal));
    }

    private static Figure form(Integer year, boolean openStart, FigureKind kind, String floor) {
        return new Figure("BHYT", year, openStart, kind, null, null, null, null, null, floor, null);
    }

    private static Figure figure(Long participants, Long denominator, String printed) {
        return new Figure(
                "BHXH_TN",
                2024,
                false,
                FigureKind.TARGET,
                Comparator.EQUAL,
                participants,
                new Denominator("LABOUR_FORCE", denominator, "LLLĐ"),
                printed == null ? null : new PrintedRate(printed),
                null,
                null,
                null);
    }
}
