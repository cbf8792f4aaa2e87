package vn.baophu.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TitleTest {
    @ParameterizedTest
    @EnumSource(Refusal.class)
    void every_refusal_has_one_in_both_languages(Refusal refusal) {
        assertThat(Title.of(refusal.status(), true)).isNotBlank().isNotEqualTo(Title.of(refusal.status(), false));
    }

    @Test
    void it_is_vietnamese_unless_asked_otherwise() {
        assertThat(Title.of(401, false)).isEqualTo("Chưa đăng nhập");
    }
}
