package vn.baophu.targets.unitname;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.unitname.UnitMatch.Outcome.UNKNOWN;

import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.csv.CsvTable;
import vn.baophu.targets.Demo;
import vn.baophu.targets.wording.Words;

/** However a clerk spells the name of a unit: it is found or asked about, and never another one. */
class SpellingTest {
    private static final List<String> COLUMNS =
            List.of("code", "name", "level", "parent", "validFrom", "validTo", "legalAct");

    private static final List<UnitOnDay> UNITS = units();
    private static final UnitNames NAMES = UnitNames.of(UNITS);

    private static final List<UnaryOperator<String>> HABITS = List.of(
            UnaryOperator.identity(),
            String::toUpperCase,
            String::toLowerCase,
            Words::folded,
            name -> name.replace(" ", "  "),
            name -> name.replace(" ", "\u00a0"),
            name -> Normalizer.normalize(name, Normalizer.Form.NFD),
            name -> name + " (*)",
            name -> "- " + name,
            name -> "12. " + name,
            name -> name.replaceFirst("^Thị trấn ", "TT ").replaceFirst("^Thành phố ", "TP."),
            name -> name.replaceFirst("^Huyện ", "H. ").replaceFirst("^Xã ", "X."),
            name -> name.replaceFirst("^(Huyện|Xã|Thị trấn|Thành phố|Quận|Thị xã|Phường) ", ""),
            name -> name.replace("Đắk", "Đăk"),
            name -> name.replace("ô", "o").replace("ủy", "uỷ").replace("òa", "oà"),
            name -> name.replace("Ia H' Drai", "IaHdrai"));

    @Property
    void a_unit_is_found_or_asked_about_however_it_is_spelt(
            @ForAll("unit") UnitOnDay unit,
            @ForAll("habit") UnaryOperator<String> one,
            @ForAll("habit") UnaryOperator<String> two) {
        var printed = two.apply(one.apply(unit.name()));

        var match = NAMES.match(printed);

        assertThat(match.outcome()).as(printed).isNotEqualTo(UNKNOWN);
        assertThat(match.candidates()).as(printed).contains(unit);
        assertThat(match.unit()).as(printed).isIn(unit, null);
    }

    @Property
    void any_text_gets_an_answer_and_one_answer(@ForAll String anything) {
        var match = NAMES.match(anything);

        assertThat(match).isEqualTo(NAMES.match(anything));
        assertThat(match.unit() == null || match.candidates().equals(List.of(match.unit())))
                .isTrue();
    }

    @Provide
    Arbitrary<UnitOnDay> unit() {
        return Arbitraries.of(UNITS);
    }

    @Provide
    Arbitrary<UnaryOperator<String>> habit() {
        return Arbitraries.of(HABITS);
    }

    private static List<UnitOnDay> units() {
        return CsvTable.read(Demo.file("units.csv"), COLUMNS).rows().stream()
                .filter(row -> row.text("validFrom") == null)
                .map(row -> new UnitOnDay(
                        Demo.unit(row.text("code")),
                        row.text("code"),
                        row.text("name"),
                        UnitLevel.valueOf(row.text("level")),
                        parent(row.text("parent"))))
                .toList();
    }

    private static UUID parent(String code) {
        return code == null ? null : Demo.unit(code);
    }
}
