package vn.baophu.agency.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SearchTextTest {
    @Test
    void case_and_accents_do_not_matter() {
        assertThat(SearchText.of("Huyện ĐĂK Glei")).isEqualTo("huyen dak glei");
        assertThat(SearchText.of("Thị trấn Hồ Xá")).isEqualTo("thi tran ho xa");
    }

    @Test
    void composed_and_decomposed_letters_are_one() {
        var decomposed = Normalizer.normalize("Xã Vĩnh Thủy", Normalizer.Form.NFD);

        assertThat(SearchText.of(decomposed)).isEqualTo("xa vinh thuy");
    }

    @Test
    void the_place_of_a_tone_mark_does_not_matter() {
        assertThat(SearchText.of("Quận Bình Thuỷ")).isEqualTo(SearchText.of("Quận Bình Thủy"));
        assertThat(SearchText.of("Hướng Hóa")).isEqualTo(SearchText.of("Hướng Hoá"));
    }

    @Test
    void wildcards_of_the_database_are_plain_letters() {
        assertThat(SearchText.containing("100%_!")).isEqualTo("%100!%!_!!%");
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(SearchText.of(null)).isNull();
    }
}
