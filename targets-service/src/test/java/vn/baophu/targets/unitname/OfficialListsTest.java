package vn.baophu.targets.unitname;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.baophu.targets.unitname.UnitMatch.Outcome.DOUBTFUL;
import static vn.baophu.targets.unitname.UnitMatch.Outcome.EXACT;
import static vn.baophu.targets.unitname.UnitMatch.Outcome.SPELLING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;

/** The official lists of five provinces before and after the reform of 1 July 2025, each as the names of its day. */
class OfficialListsTest {
    private static final Path FOLDER = Path.of("../../shared/data");

    @Test
    void before_the_reform_every_name_is_itself_and_a_namesake_is_shown() throws IOException {
        var units = before();
        for (var province : provinces(units)) {
            var area = below(province, units);
            var names = UnitNames.of(area);
            for (var unit : area) {
                assertNeverAnother(names.match(unit.name()), unit);
                var district = parent(unit, area);
                if (unit.level() == UnitLevel.COMMUNE) {
                    var under = names.match(unit.name(), district.name());
                    assertThat(under.outcome()).as(unit.name()).isEqualTo(EXACT);
                    assertThat(under.unit()).isEqualTo(unit);
                }
            }
            assertThat(names.whole()).contains(province);
        }
    }

    @Test
    void what_differs_by_an_accent_only_is_not_taken_for_the_other() throws IOException {
        var units = before();
        var names = UnitNames.of(below(named("Tỉnh Kon Tum", units), units));

        assertThat(names.match("Xã Đắk Long").outcome()).isEqualTo(EXACT);
        assertThat(names.match("Xã Đăk Long").outcome()).isEqualTo(DOUBTFUL);
        assertThat(names.match("Xã Đăk Long", "Huyện Đăk Hà").outcome()).isEqualTo(EXACT);
        assertThat(names.match("Xã Đăk Long", "Huyện Đăk Glei").outcome()).isEqualTo(SPELLING);
        assertThat(names.match("Đăk Hà").outcome()).isEqualTo(DOUBTFUL);
        assertThat(names.match("Huyện Đăk Hà").unit().name()).isEqualTo("Huyện Đắk Hà");
        assertThat(names.match("Huyện Kon Plong").unit().name()).isEqualTo("Huyện Kon Plông");
        assertThat(names.match("Huyện IaHdrai").unit().name()).isEqualTo("Huyện Ia H' Drai");
    }

    @Test
    void on_another_day_a_name_is_another_unit_or_none() throws IOException {
        var before = before();
        var after = after();
        var old = UnitNames.of(below(named("Tỉnh Quảng Trị", before), before));
        var today = UnitNames.of(below(named("Tỉnh Quảng Trị", after), after));

        assertThat(old.match("Xã Vĩnh Thủy").unit().code()).isEqualTo("19402");
        assertThat(today.match("Xã Vĩnh Thủy").unit().code()).isEqualTo("19405");
        assertThat(old.match("Xã Vĩnh Lâm").unit().code()).isEqualTo("19405");
        assertThat(today.match("Xã Vĩnh Lâm").unit()).isNull();
        assertThat(old.match("Huyện Vĩnh Linh").unit().code()).isEqualTo("464");
        assertThat(today.match("Huyện Vĩnh Linh").outcome()).isEqualTo(DOUBTFUL);
        assertThat(today.match("Xã Vĩnh Linh").unit().code()).isEqualTo("19363");
    }

    @Test
    void after_the_reform_every_name_is_itself() throws IOException {
        var units = after();
        for (var province : provinces(units)) {
            var area = below(province, units);
            var names = UnitNames.of(area);
            area.forEach(unit -> assertNeverAnother(names.match(unit.name()), unit));
        }
    }

    private static void assertNeverAnother(UnitMatch match, UnitOnDay unit) {
        assertThat(match.outcome()).as(unit.name()).isIn(EXACT, SPELLING, DOUBTFUL);
        assertThat(match.candidates()).as(unit.name()).contains(unit);
        assertThat(match.unit()).as(unit.name()).isIn(unit, null);
    }

    private static List<UnitOnDay> before() throws IOException {
        Map<String, UnitOnDay> units = new LinkedHashMap<>();
        for (var row : rows("units-before-2025-07-01.csv", 1)) {
            add(units, row.get(1), row.get(0), UnitLevel.PROVINCE, null);
            add(units, row.get(3), row.get(2), UnitLevel.DISTRICT, row.get(1));
            add(units, row.get(5), row.get(4), UnitLevel.COMMUNE, row.get(3));
        }
        return List.copyOf(units.values());
    }

    private static List<UnitOnDay> after() throws IOException {
        Map<String, UnitOnDay> units = new LinkedHashMap<>();
        for (var row : rows("units-conversion-2025-07-01.csv", 2)) {
            var province = row.get(0).replaceFirst(".*\\((\\d+)\\)\\s*$", "$1");
            if (!row.get(2).isBlank()) {
                add(units, province, row.get(0).replaceFirst("\\s*\\(\\d+\\)\\s*$", ""), UnitLevel.PROVINCE, null);
                add(units, row.get(2).strip(), row.get(1).strip(), UnitLevel.COMMUNE, province);
            }
        }
        return List.copyOf(units.values());
    }

    private static List<CSVRecord> rows(String file, int header) throws IOException {
        var path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "The official lists are not here: " + path);
        var text = Files.readString(path);
        try (var csv = CSVParser.parse(text, CSVFormat.DEFAULT)) {
            var all = csv.getRecords();
            return all.subList(header, all.size());
        }
    }

    private static void add(Map<String, UnitOnDay> units, String code, String name, UnitLevel level, String parent) {
        if (!code.isBlank()) {
            units.putIfAbsent(
                    code, new UnitOnDay(id(code), code, name.strip(), level, parent == null ? null : id(parent)));
        }
    }

    private static UUID id(String code) {
        return new UUID(0, Long.parseLong(code));
    }

    private static List<UnitOnDay> provinces(List<UnitOnDay> units) {
        return units.stream().filter(unit -> unit.parentId() == null).toList();
    }

    private static List<UnitOnDay> below(UnitOnDay top, List<UnitOnDay> units) {
        return units.stream()
                .filter(unit -> unit.equals(top)
                        || top.id().equals(unit.parentId())
                        || unit.parentId() != null
                                && top.id().equals(parent(unit, units).parentId()))
                .toList();
    }

    private static UnitOnDay parent(UnitOnDay unit, List<UnitOnDay> units) {
        return units.stream()
                .filter(above -> above.id().equals(unit.parentId()))
                .findFirst()
                .orElse(unit);
    }

    private static UnitOnDay named(String name, List<UnitOnDay> units) {
        return units.stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
