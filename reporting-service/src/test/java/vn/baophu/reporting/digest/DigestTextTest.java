package vn.baophu.reporting.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;
import vn.baophu.reporting.digest.DigestText.Line;
import vn.baophu.reporting.reminder.ReminderKind;

class DigestTextTest {
    private static final LocalDate DAY = LocalDate.parse("2024-07-12");
    private static final List<Line> LINES = List.of(
            new Line(ReminderKind.WAIVED, "d"),
            new Line(ReminderKind.DUE_SOON, "b"),
            new Line(ReminderKind.ESCALATED, "c"),
            new Line(ReminderKind.OVERDUE, "a"));

    private final DigestText vi = new DigestText(Language.VI, DAY, "https://baophu.vn");
    private final DigestText en = new DigestText(Language.EN, DAY, "https://baophu.vn");

    @Test
    void the_most_urgent_stands_first() {
        assertThat(vi.subject(LINES, 0))
                .isEqualTo("Baophu 12/07/2024: 1 quá hạn, 1 sắp đến hạn, 1 cấp dưới quá hạn, 1 thông báo");
        assertThat(en.text(LINES, 0))
                .containsSubsequence("Overdue\n- a\n", "Due soon\n- b\n", "Overdue below\n- c\n", "Notices\n- d\n");
    }

    @Test
    void what_has_no_room_is_counted() {
        assertThat(vi.subject(LINES.subList(0, 1), 7)).endsWith("1 thông báo, 7 việc khác");
        assertThat(vi.text(LINES, 7)).contains("Và 7 việc khác.");
        assertThat(en.text(LINES, 7)).contains("And 7 more.");
    }

    @Test
    void it_says_where_all_stands_and_how_to_get_no_more() {
        assertThat(vi.text(LINES, 0)).contains("https://baophu.vn", "DELETE /api/v1/contacts/me");
        assertThat(en.text(LINES, 0)).contains("https://baophu.vn", "DELETE /api/v1/contacts/me");
    }
}
