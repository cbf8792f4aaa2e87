package vn.baophu.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.PlatformRefusal;
import vn.baophu.platform.error.Refused;

class PageTest {
    @Test
    void the_row_too_many_only_tells_that_there_is_more() {
        var page = Page.of(List.of("a", "Hồ Xá", "c"), 2, row -> row);

        assertThat(page.items()).containsExactly("a", "Hồ Xá");
        assertThat(PageRequest.of(2, page.next()).afterKey()).contains("Hồ Xá");
        assertThat(page.map(String::length).items()).containsExactly(1, 5);
    }

    @Test
    void the_last_page_has_no_next() {
        assertThat(Page.of(List.of("a", "b"), 2, row -> row).next()).isNull();
    }

    @Test
    void a_made_up_cursor_is_refused() {
        for (var cursor : List.of("abc", "not base64 !", "MTIzNDU2Nzg5MA")) {
            assertThatThrownBy(() -> PageRequest.of(null, cursor).afterKey())
                    .isInstanceOfSatisfying(
                            Refused.class, no -> assertThat(no.refusal()).isEqualTo(PlatformRefusal.BAD_CURSOR));
        }
    }

    @Test
    void pages_have_50_rows_and_at_most_500() {
        assertThat(PageRequest.of(null, null).fetch()).isEqualTo(51);
        assertThat(PageRequest.of(500, "").afterKey()).isEmpty();
        for (var limit : List.of(0, 501)) {
            assertThatThrownBy(() -> PageRequest.of(limit, null).limit()).isInstanceOf(Refused.class);
        }
    }
}
