package vn.baophu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.contracts.UnitRecorded;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.platform.error.Refused;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class UnitsTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LAST_DAY.plusDays(1);
    private static final UUID PROVINCE = UUID.randomUUID();
    private static final UUID DISTRICT = UUID.randomUUID();
    private static final UUID VINH_LAM = UUID.randomUUID();
    private static final UUID VINH_THUY = UUID.randomUUID();

    @Inject
    Units units;

    @Inject
    DirectoryReplica replica;

    @BeforeEach
    void the_district_before_and_its_heir_after_the_reform() {
        record(PROVINCE, 1, version("Tỉnh Quảng Trị", "PROVINCE", "45", null, null, LAST_DAY));
        record(DISTRICT, 1, version("Huyện Vĩnh Linh", "DISTRICT", "464", PROVINCE, null, LAST_DAY));
        record(VINH_LAM, 1, version("Xã Vĩnh Lâm", "COMMUNE", "19405", DISTRICT, null, LAST_DAY));
        record(VINH_THUY, 1, version("Xã Vĩnh Thủy", "COMMUNE", "19405", PROVINCE, REFORM, null));
    }

    @Test
    void one_code_means_the_unit_that_had_it_on_the_day() {
        assertThat(units.named("19405", LAST_DAY).id()).isEqualTo(VINH_LAM);
        assertThat(units.named("19405", REFORM).id()).isEqualTo(VINH_THUY);
        assertThat(units.withCodes(Set.of("19405", "464", "999"), LAST_DAY)).containsOnlyKeys("19405", "464");
    }

    @Test
    void a_code_that_went_to_another_unit_means_that_one_although_the_end_of_the_old_one_has_not_arrived() {
        record(VINH_LAM, 2, version("Xã Vĩnh Lâm", "COMMUNE", "19405", DISTRICT, null, null));

        assertThat(units.withCodes(Set.of("19405"), REFORM).get("19405").id()).isEqualTo(VINH_THUY);
        assertThat(units.named("19405", REFORM).id()).isEqualTo(VINH_THUY);
    }

    @Test
    void a_code_without_meaning_that_day_is_refused() {
        assertThatThrownBy(() -> units.named("464", REFORM))
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::refusal)
                .isEqualTo(NO_SUCH_UNIT);
    }

    @Test
    void around_an_area_is_what_lies_in_it_and_what_contains_it() {
        assertThat(units.around("464", LAST_DAY))
                .containsExactlyInAnyOrderEntriesOf(Map.of(DISTRICT, true, VINH_LAM, true, PROVINCE, false));
        assertThat(units.around(VINH_LAM.toString(), LAST_DAY))
                .containsExactlyInAnyOrderEntriesOf(Map.of(VINH_LAM, true, DISTRICT, false, PROVINCE, false));
        assertThat(units.around("464", REFORM)).isEmpty();
    }

    @Test
    void an_area_covers_itself_and_all_below_but_nothing_beside_or_above() {
        assertThat(units.covers("45", VINH_LAM, LAST_DAY)).isTrue();
        assertThat(units.covers("464", VINH_LAM, LAST_DAY)).isTrue();
        assertThat(units.covers("464", DISTRICT, LAST_DAY)).isTrue();
        assertThat(units.covers("464", PROVINCE, LAST_DAY)).isFalse();
        assertThat(units.covers("46", VINH_LAM, LAST_DAY)).isFalse();
        assertThat(units.covers(DISTRICT.toString(), VINH_LAM, LAST_DAY)).isTrue();
        assertThat(units.covers(VINH_THUY.toString(), VINH_LAM, LAST_DAY)).isFalse();
    }

    @Test
    void below_reaches_every_depth_and_children_only_one() {
        assertThat(units.below(PROVINCE, UnitLevel.COMMUNE, LAST_DAY))
                .extracting(UnitOnDay::id)
                .containsExactly(VINH_LAM);
        assertThat(units.childrenOf(PROVINCE, LAST_DAY))
                .extracting(UnitOnDay::id)
                .containsExactly(DISTRICT);
        assertThat(units.upwards(VINH_LAM, LAST_DAY))
                .extracting(UnitOnDay::code)
                .containsExactly("19405", "464", "45");
    }

    @Test
    void an_older_revision_changes_nothing() {
        record(DISTRICT, 3, version("Huyện Vĩnh Linh mới", "DISTRICT", "464", PROVINCE, null, LAST_DAY));
        record(DISTRICT, 2, version("Huyện cũ", "DISTRICT", "464", PROVINCE, null, LAST_DAY));

        assertThat(units.named("464", LAST_DAY).name()).isEqualTo("Huyện Vĩnh Linh mới");
    }

    @Test
    void a_unit_no_longer_in_force_keeps_its_last_name_when_asked_by_id() {
        assertThat(units.withIds(Set.of(DISTRICT), REFORM).get(DISTRICT).name()).isEqualTo("Huyện Vĩnh Linh");
    }

    private void record(UUID unit, long revision, UnitRecorded.Version... versions) {
        var event = new UnitRecorded(UUID.randomUUID(), Instant.EPOCH, unit, revision, List.of(versions));
        QuarkusTransaction.requiringNew().run(() -> replica.record(event));
    }

    private static UnitRecorded.Version version(
            String name, String level, String code, UUID parent, LocalDate from, LocalDate to) {
        return new UnitRecorded.Version(name, level, code, parent, from, to, null);
    }
}
