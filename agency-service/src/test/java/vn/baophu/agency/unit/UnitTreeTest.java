package vn.baophu.agency.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.agency.fixture.Directory;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.platform.security.Caller;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class UnitTreeTest {
    private static final LocalDate BEFORE = LocalDate.parse("2025-06-30");
    private static final LocalDate AFTER = LocalDate.parse("2025-07-01");

    @Inject
    UnitTree tree;

    @Inject
    UnitDirectory units;

    @BeforeEach
    void the_demo() {
        Directory.units();
    }

    @Test
    void an_area_covers_itself_and_all_below() {
        assertThat(tree.covers("464", unit("464", BEFORE), BEFORE)).isTrue();
        assertThat(tree.covers("464", unit("19363", BEFORE), BEFORE)).isTrue();
        assertThat(tree.covers("45", unit("19363", BEFORE), BEFORE)).isTrue();
        assertThat(tree.covers("VN", unit("45", BEFORE), BEFORE)).isTrue();
    }

    @Test
    void an_area_covers_nothing_beside_or_above() {
        assertThat(tree.covers("464", unit("45", BEFORE), BEFORE)).isFalse();
        assertThat(tree.covers("465", unit("19363", BEFORE), BEFORE)).isFalse();
        assertThat(tree.covers("19366", unit("19363", BEFORE), BEFORE)).isFalse();
        assertThat(tree.covers("000", unit("19363", BEFORE), BEFORE)).isFalse();
    }

    @Test
    void a_code_is_read_on_the_day() {
        var vinhLam = unit("19405", BEFORE);
        var vinhThuy = unit("19405", AFTER);

        assertThat(vinhThuy).isNotEqualTo(vinhLam);
        assertThat(tree.covers("19405", vinhLam, BEFORE)).isTrue();
        assertThat(tree.covers("19405", vinhLam, AFTER)).isFalse();
        assertThat(tree.covers("19405", vinhThuy, AFTER)).isTrue();
        assertThat(tree.covers("44", vinhThuy, AFTER)).isTrue();
    }

    @Test
    void a_territory_is_the_unit_and_all_below_today() {
        var district = tree.of(new Caller("c", Set.of(), null, "464"));

        assertThat(district.units()).hasSize(19);
        assertThat(district.contains(unit("19363", BEFORE))).isTrue();
        assertThat(district.contains(null)).isFalse();
        assertThat(tree.of(new Caller("c", Set.of(), null, "VN")).contains(null))
                .isTrue();
        assertThat(tree.of(new Caller("c", Set.of(), null, null)).contains(unit("464", BEFORE)))
                .isFalse();
    }

    @Test
    void units_below_are_found_at_any_depth() {
        assertThat(tree.below(unit("45", BEFORE), Level.COMMUNE, BEFORE)).hasSize(18);
        assertThat(tree.below(unit("464", BEFORE), Level.DISTRICT, BEFORE)).isEmpty();
    }

    private UUID unit(String code, LocalDate on) {
        return units.find(code, on).orElseThrow();
    }
}
