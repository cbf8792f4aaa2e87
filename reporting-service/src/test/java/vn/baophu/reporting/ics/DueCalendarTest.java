package vn.baophu.reporting.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;
import vn.baophu.reporting.obligation.ObligationState;

/** What calendar programs read, by the eyes of a calendar program. */
class DueCalendarTest {
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000010");
    private static final Instant STAMP = Instant.parse("2024-07-04T17:00:00Z");

    @Test
    void a_due_day_is_a_whole_day_that_keeps_its_identity() throws Exception {
        var event = event(read(Language.VI, ObligationState.OPEN, "Báo cáo 6 tháng"));

        assertThat(value(event, "UID")).isEqualTo(ID + "@baophu");
        assertThat(value(event, "SEQUENCE")).isEqualTo("3");
        assertThat(event.getRequiredProperty("DTSTART").toString()).contains("DTSTART;VALUE=DATE:20240709");
        assertThat(event.getRequiredProperty("DTEND").toString()).contains("DTEND;VALUE=DATE:20240710");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20240704T170000Z");
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
    }

    @Test
    void it_speaks_vietnamese_or_english() throws Exception {
        var vi = event(read(Language.VI, ObligationState.OVERDUE, "Báo cáo 6 tháng"));
        var en = event(read(Language.EN, ObligationState.OVERDUE, "Báo cáo 6 tháng"));

        assertThat(value(vi, "SUMMARY")).isEqualTo("Quá hạn: Báo cáo 6 tháng, kỳ 2024-S1 (Thị trấn Hồ Xá)");
        assertThat(value(vi, "DESCRIPTION")).contains("Hạn cuối: hết ngày 09/07/2024");
        assertThat(value(en, "SUMMARY")).isEqualTo("Overdue: Báo cáo 6 tháng, period 2024-S1 (Thị trấn Hồ Xá)");
        assertThat(value(en, "DESCRIPTION")).contains("Due by the end of: 2024-07-09");
    }

    @Test
    void what_is_awaited_rings_in_the_morning_and_what_was_sent_is_silent() throws Exception {
        var awaited = event(read(Language.VI, ObligationState.OPEN, "Báo cáo"));
        var sent = event(read(Language.VI, ObligationState.SUBMITTED, "Báo cáo"));

        assertThat(awaited.getAlarms())
                .extracting(alarm -> alarm.getRequiredProperty("TRIGGER").getValue())
                .containsExactly("-P6DT16H", "-PT16H", "PT8H");
        assertThat(sent.getAlarms()).isEmpty();
    }

    @Test
    void a_waived_report_disappears_from_calendars() throws Exception {
        assertThat(value(event(read(Language.VI, ObligationState.WAIVED, "Báo cáo")), "STATUS"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void titles_with_marks_of_the_format_come_back_as_they_are_and_no_line_is_too_long() throws Exception {
        var title = "BHXH, BHTN; \"BHYT\" \\ tỷ lệ bao phủ:\nBEGIN:VALARM\rBEGIN:VALARM " + "ế😀".repeat(300);
        var text = text(Language.VI, ObligationState.OPEN, title);

        assertThat(value(event(parse(text)), "SUMMARY")).contains(title.replace('\r', ' '));
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text).doesNotContainPattern("[^\r]\n");
    }

    @Test
    void the_same_due_days_are_the_same_text() {
        assertThat(text(Language.VI, ObligationState.OPEN, "x"))
                .isEqualTo(text(Language.VI, ObligationState.OPEN, "x"));
    }

    private static Calendar read(Language language, ObligationState state, String title) throws Exception {
        return parse(text(language, state, title));
    }

    private static String text(Language language, ObligationState state, String title) {
        var due = new DueDay(
                ID,
                3,
                "000-R01",
                title,
                "2024-S1",
                "Thị trấn Hồ Xá",
                LocalDate.parse("2024-06-30"),
                LocalDate.parse("2024-07-01"),
                LocalDate.parse("2024-07-09"),
                state,
                Wording.rings(state) ? List.of(7, 1, 0) : List.of());
        return new DueCalendar(language, STAMP).text("Thị trấn Hồ Xá", 2000, List.of(due));
    }

    private static Calendar parse(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar) {
        List<CalendarComponent> events = calendar.getComponents();
        assertThat(events).hasSize(1);
        return (VEvent) events.get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
