package vn.baophu.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.PlatformRefusal;
import vn.baophu.platform.error.Refused;

@QuarkusTest
class AreaTest {
    private static final UUID WITHIN = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final UUID ELSEWHERE = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8058");

    private final Area area;

    AreaTest(Area area) {
        this.area = area;
    }

    /** One district with one commune. */
    @Singleton
    static class OneDistrict implements AreaMap {
        @Override
        public boolean covers(String areaCode, UUID unitId, LocalDate on) {
            return areaCode.equals("464") && unitId.equals(WITHIN);
        }
    }

    @Test
    void an_area_covers_what_lies_in_it() {
        assertThat(area.covers(caller("464"), WITHIN)).isTrue();
        assertThat(area.covers(caller("464"), ELSEWHERE)).isFalse();
        assertThat(area.covers(caller("465"), WITHIN)).isFalse();
    }

    @Test
    void the_nation_covers_everything_and_no_area_nothing() {
        assertThat(area.covers(caller(Caller.NATION), ELSEWHERE)).isTrue();
        assertThat(area.covers(caller(null), WITHIN)).isFalse();
    }

    @Test
    void outside_is_refused() {
        assertThatThrownBy(() -> area.mustCover(caller("464"), ELSEWHERE))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(PlatformRefusal.OUTSIDE_YOUR_AREA));
    }

    private static Caller caller(String unit) {
        return new Caller("an", Set.of("reporter"), null, unit);
    }
}
