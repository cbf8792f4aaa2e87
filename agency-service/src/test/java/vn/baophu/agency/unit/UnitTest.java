package vn.baophu.agency.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.baophu.agency.unit.Entries.LAST_DAY;
import static vn.baophu.agency.unit.Entries.NOW;
import static vn.baophu.agency.unit.Entries.REFORM;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;

class UnitTest {
    private final Unit unit = new Unit(Ids.next());

    @BeforeEach
    void a_province_since_ever() {
        unit.record(facts("45", null, null), NOW);
    }

    @Test
    void a_new_version_ends_the_one_before_on_the_day_before() {
        var said = unit.change(facts("44", REFORM, null), NOW);

        assertThat(said.revision()).isEqualTo(2);
        assertThat(said.versions()).extracting("code").containsExactly("45", "44");
        assertThat(said.versions().get(0).validTo()).isEqualTo(LAST_DAY);
        assertThat(unit.on(LAST_DAY).orElseThrow().facts().code()).isEqualTo("45");
        assertThat(unit.on(REFORM).orElseThrow().facts().code()).isEqualTo("44");
    }

    @Test
    void a_version_does_not_begin_before_or_with_the_last_one() {
        unit.change(facts("44", REFORM, null), NOW);

        assertThatThrownBy(() -> unit.change(facts("43", REFORM, null), NOW))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(UnitRefusal.VERSION_NOT_NEXT));
        assertThatThrownBy(() -> unit.change(facts("43", null, null), NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void a_version_follows_without_a_gap() {
        var ended = new Unit(Ids.next());
        ended.record(facts("45", null, LAST_DAY), NOW);

        assertThatThrownBy(() -> ended.change(facts("44", REFORM.plusDays(1), null), NOW))
                .isInstanceOf(Refused.class);
        assertThat(ended.change(facts("44", REFORM, null), NOW).versions()).hasSize(2);
    }

    @Test
    void two_versions_together_are_in_force_throughout() {
        unit.change(facts("44", REFORM, LocalDate.parse("2030-12-31")), NOW);

        assertThat(unit.isInForceThroughout(new Validity(null, LAST_DAY))).isTrue();
        assertThat(unit.isInForceThroughout(new Validity(LAST_DAY, REFORM))).isTrue();
        assertThat(unit.isInForceThroughout(new Validity(REFORM, null))).isFalse();
    }

    @Test
    void a_unit_out_of_force_is_named_by_its_last_version_before() {
        var ended = new Unit(Ids.next());
        ended.record(facts("45", REFORM, REFORM), NOW);

        assertThat(ended.on(REFORM.plusDays(1))).isEmpty();
        assertThat(ended.namedOn(REFORM.plusYears(1)).facts().code()).isEqualTo("45");
        assertThat(ended.namedOn(LAST_DAY).facts().code()).isEqualTo("45");
    }

    private static UnitFacts facts(String code, LocalDate from, LocalDate to) {
        return new UnitFacts("Tỉnh Quảng Trị", Level.PROVINCE, code, null, new Validity(from, to), null);
    }
}
