package vn.baophu.targets.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Refused;
import vn.baophu.targets.annex.AnnexRefusal;

class FigureTableTest {
    private static final LocalDate DAY = LocalDate.of(2023, 7, 31);
    private static final UnitOnDay HO_XA =
            new UnitOnDay(new UUID(0, 19363), "19363", "Thị trấn Hồ Xá", UnitLevel.COMMUNE, null);
    private static final UnitOnDay ELSEWHERE =
            new UnitOnDay(new UUID(0, 1), "00001", "Elsewhere", UnitLevel.COMMUNE, null);
    private static final Map<String, UnitOnDay> UNITS = Map.of("19363", HO_XA, "00001", ELSEWHERE);

    @Test
    void vietnamese_numbers_are_understood_and_the_printed_rate_is_kept() {
        var table = table("A,19363,BHYT,2024,12.750,POPULATION,13.290,\"95,9%\"");

        var target = table.targets(null, null, UNITS).get(0);

        assertThat(target.figure().participants()).isEqualTo(12_750);
        assertThat(target.figure().denominatorCount()).isEqualTo(13_290);
        assertThat(target.figure().printedPercent()).isEqualTo("95,9");
        assertThat(table.faults().any()).isFalse();
    }

    @Test
    void every_fault_of_every_row_is_reported_with_row_and_column() {
        var table = table(
                ",19363,BHYT,2024,-1,POPULATION,13290,95",
                "B,19363,BHYT,1800,5,,13290,abc",
                "C,19363,BHYT,x,5,POPULATION,0,1");

        assertThat(table.faults().list())
                .extracting(Fault::row, Fault::column, fault -> fault.refusal().name())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(2, "code", "REQUIRED"),
                        org.assertj.core.groups.Tuple.tuple(2, "participants", "NEGATIVE"),
                        org.assertj.core.groups.Tuple.tuple(3, "year", "OUT_OF_RANGE"),
                        org.assertj.core.groups.Tuple.tuple(3, "denominator", "DENOMINATOR_WITHOUT_KIND"),
                        org.assertj.core.groups.Tuple.tuple(3, "printedPercent", "UNREADABLE_RATE"),
                        org.assertj.core.groups.Tuple.tuple(4, "year", "BAD_FORMAT"),
                        org.assertj.core.groups.Tuple.tuple(4, "denominator", "DENOMINATOR_ZERO"));
    }

    @Test
    void a_unit_must_be_there_on_the_day_and_lie_in_the_plans_area() {
        var table = table("A,19363,BHYT,2024,,,,1", "B,99999,BHYT,2024,,,,1", "C,00001,BHYT,2024,,,,1");

        table.mustLieIn(Set.of(HO_XA.id()), UNITS, DAY);

        assertThat(codes(table)).containsExactly("3:unit:NO_SUCH_UNIT", "4:unit:UNIT_OUTSIDE_PLAN");
    }

    @Test
    void a_code_names_one_figure_of_the_plan() {
        var table = table("A,19363,BHYT,2023,,,,1", "A,19363,BHYT,2024,,,,1", "B,19363,BHYT,2025,,,,1");

        table.mustBringNewCodes(Set.of("B"));

        assertThat(codes(table)).containsExactly("3:code:FIGURE_CODE_TWICE", "4:code:FIGURE_CODE_TAKEN");
    }

    @Test
    void an_annex_says_one_thing_once() {
        var table = table("A,19363,BHYT,2024,,,,1", "B,19363,BHYT,2024,,,,2", "C,19363,BHYT,,,,,2");

        table.mustNotRepeatItself(UNITS);

        assertThat(codes(table)).containsExactly("3:null:FIGURE_TWICE");
    }

    @Test
    void what_is_not_registered_is_named() {
        var table = table("A,19363,BHYTT,2024,,PEOPLE,,1");

        table.mustKnowIndicators(Set.of("BHYT"));
        table.mustKnowDenominators(Set.of("POPULATION"));

        assertThat(codes(table))
                .containsExactly("2:indicator:NO_SUCH_INDICATOR", "2:denominatorKind:NO_SUCH_DENOMINATOR");
    }

    @Test
    void a_table_without_rows_is_refused() {
        assertThatThrownBy(FigureTableTest::table).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal())
                .isEqualTo(AnnexRefusal.ANNEX_EMPTY));
    }

    private static java.util.List<String> codes(FigureTable table) {
        return table.faults().list().stream()
                .map(fault -> fault.row() + ":" + fault.column() + ":"
                        + fault.refusal().name())
                .toList();
    }

    private static FigureTable table(String... rows) {
        var header = "code,unit,indicator,year,participants,denominatorKind,denominator,printedPercent\n";
        return FigureTable.read((header + String.join("\n", rows)).getBytes(UTF_8));
    }
}
