package vn.baophu.targets.unitname;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.unitname.UnitMatch.Outcome.DOUBTFUL;
import static vn.baophu.targets.unitname.UnitMatch.Outcome.EXACT;
import static vn.baophu.targets.unitname.UnitMatch.Outcome.SPELLING;
import static vn.baophu.targets.unitname.UnitMatch.Outcome.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;

class UnitNamesTest {
    private static final UnitOnDay QUANG_TRI = unit("45", "Tỉnh Quảng Trị", UnitLevel.PROVINCE, null);
    private static final UnitOnDay VINH_LINH = unit("464", "Huyện Vĩnh Linh", UnitLevel.DISTRICT, "45");
    private static final UnitOnDay GIO_LINH = unit("466", "Huyện Gio Linh", UnitLevel.DISTRICT, "45");
    private static final List<UnitOnDay> PROVINCE = List.of(
            QUANG_TRI,
            VINH_LINH,
            GIO_LINH,
            unit("467", "Huyện Đa Krông", UnitLevel.DISTRICT, "45"),
            unit("613", "Huyện Kon Plông", UnitLevel.DISTRICT, "45"),
            unit("612", "Huyện Đắk Tô", UnitLevel.DISTRICT, "45"),
            unit("618", "Huyện Ia H' Drai", UnitLevel.DISTRICT, "45"),
            unit("918", "Quận Bình Thuỷ", UnitLevel.DISTRICT, "45"),
            unit("608", "Thành phố Kon Tum", UnitLevel.DISTRICT, "45"),
            unit("19363", "Thị trấn Hồ Xá", UnitLevel.COMMUNE, "464"),
            unit("19387", "Xã Vĩnh Long", UnitLevel.COMMUNE, "464"),
            unit("19396", "Xã Vĩnh Hòa", UnitLevel.COMMUNE, "464"),
            unit("19417", "Xã Vĩnh Hà", UnitLevel.COMMUNE, "464"),
            unit("19500", "Xã Trung Sơn", UnitLevel.COMMUNE, "464"),
            unit("19501", "Xã Trung Sơn", UnitLevel.COMMUNE, "466"),
            unit("19333", "Phường 1", UnitLevel.COMMUNE, "466"),
            unit("19360", "Phường 2", UnitLevel.COMMUNE, "466"));

    private final UnitNames names = UnitNames.of(PROVINCE);

    @ParameterizedTest
    @CsvSource({
        "Xã Vĩnh Hòa, 19396",
        "XÃ VĨNH  HÒA, 19396",
        "xã vĩnh hòa, 19396",
        "Huyện Ia H' Drai, 618",
    })
    void as_the_official_list_writes_it_it_is_exact(String printed, String code) {
        assertThat(names.match(printed)).isEqualTo(UnitMatch.sure(EXACT, named(code)));
    }

    @ParameterizedTest
    @CsvSource({
        "TT Hồ Xá, 19363",
        "TT. Hồ Xá, 19363",
        "T.T Hồ Xá, 19363",
        "Thị trấn Hồ Xá (*), 19363",
        "1. TT Hồ Xá, 19363",
        "- Hồ Xá, 19363",
        "UBND thị trấn Hồ Xá, 19363",
        "Xã Vĩnh Hoà, 19396",
        "Vinh Hoa, 19396",
        "Vĩnh Long, 19387",
        "X. Vĩnh Long, 19387",
        "Huyện Kon Plong, 613",
        "H.Kon Plong, 613",
        "Huyện Đăk Tô, 612",
        "Đak Tô, 612",
        "Huyện IaHdrai, 618",
        "Ia H’Drai, 618",
        "Ia H'Drai, 618",
        "Huyện Đakrông, 467",
        "Đăkrông, 467",
        "Quận Bình Thủy, 918",
        "TP.Kon Tum, 608",
        "TP Kon Tum, 608",
        "P1, 19333",
        "P. 01, 19333",
        "Phường 02, 19360",
    })
    void another_spelling_of_one_unit_is_that_unit(String printed, String code) {
        assertThat(names.match(printed)).isEqualTo(UnitMatch.sure(SPELLING, named(code)));
    }

    @ParameterizedTest
    @CsvSource({
        "Xã Hồ Xá, 19363",
        "Xã Vĩnh Hạ, 19417",
        "Xã Vĩnh Hòaa, 19396",
        "Xã Vĩnh Hòa (cũ), 19396",
        "Xã Vinhx Long, 19387",
    })
    void what_may_be_meant_is_shown_and_not_taken(String printed, String code) {
        var match = names.match(printed);

        assertThat(match.outcome()).isEqualTo(DOUBTFUL);
        assertThat(match.unit()).isNull();
        assertThat(match.candidates()).contains(named(code));
    }

    @Test
    void two_units_of_one_name_are_never_told_apart_in_silence() {
        var match = names.match("Xã Trung Sơn");

        assertThat(match.outcome()).isEqualTo(DOUBTFUL);
        assertThat(match.candidates()).extracting(UnitOnDay::code).containsExactly("19500", "19501");
    }

    @Test
    void under_the_name_of_its_district_a_namesake_is_clear() {
        assertThat(names.match("Xã Trung Sơn", "Huyện Gio Linh")).isEqualTo(UnitMatch.sure(EXACT, named("19501")));
        assertThat(names.match("Trung Son", "H. Vĩnh Linh")).isEqualTo(UnitMatch.sure(SPELLING, named("19500")));
    }

    @Test
    void a_province_and_a_commune_of_one_name_differ_by_what_stands_before_it() {
        var both = new ArrayList<>(PROVINCE);
        both.add(unit("86", "Tỉnh Vĩnh Long", UnitLevel.PROVINCE, null));
        var wide = UnitNames.of(both);

        assertThat(wide.match("Xã Vĩnh Long").unit().code()).isEqualTo("19387");
        assertThat(wide.match("Tỉnh Vĩnh Long").unit().code()).isEqualTo("86");
        assertThat(wide.match("Vĩnh Long").outcome()).isEqualTo(DOUBTFUL);
    }

    @ParameterizedTest
    @CsvSource({"Xã Long Hồ", "Phường 3", "Tổng cộng", "''", "12"})
    void a_unit_of_elsewhere_is_unknown(String printed) {
        assertThat(names.match(printed).outcome()).isEqualTo(UNKNOWN);
    }

    @Test
    void the_whole_is_the_unit_under_which_all_lie() {
        assertThat(names.whole()).contains(QUANG_TRI);
        assertThat(UnitNames.of(List.of(VINH_LINH, GIO_LINH)).whole()).isEmpty();
    }

    private static UnitOnDay unit(String code, String name, UnitLevel level, String parent) {
        return new UnitOnDay(id(code), code, name, level, parent == null ? null : id(parent));
    }

    private static UUID id(String code) {
        return new UUID(0, Long.parseLong(code));
    }

    private static UnitOnDay named(String code) {
        return PROVINCE.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
