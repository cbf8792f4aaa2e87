package vn.baophu.reporting.digest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.baophu.platform.error.Language;
import vn.baophu.reporting.reminder.ReminderKind;

/**
 * The words of a digest.
 *
 * @param inbox where people read all of it
 */
record DigestText(Language language, LocalDate day, String inbox) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String ENDING_VI = """
            Xem tất cả lời nhắc: %s

            Thư tự động, mỗi ngày nhiều nhất một thư; xin không trả lời. Để thôi nhận thư, hãy xóa địa chỉ thư của
            anh/chị trong phần liên hệ (DELETE /api/v1/contacts/me); lời nhắc vẫn có trong hộp nhắc việc.
            """;
    private static final String ENDING_EN = """
            All reminders: %s

            Sent automatically, at most once a day; please do not answer. To get no more mail, remove your address
            from your contact (DELETE /api/v1/contacts/me); reminders go on to stand in your inbox.
            """;

    /** One reminder on one line. */
    record Line(ReminderKind kind, String sentence) {}

    /** Counts and a date: nothing that anybody typed can reach the headers. */
    String subject(List<Line> lines, int more) {
        var counts = new ArrayList<String>();
        sections(lines).forEach((section, its) -> counts.add(its.size() + " " + section.count(vi(), its.size())));
        if (more > 0) {
            counts.add(vi() ? more + " việc khác" : more + " more");
        }
        return "Baophu " + (vi() ? DAY.format(day) : day) + ": " + String.join(", ", counts);
    }

    /** @param more reminders for which there was no room */
    String text(List<Line> lines, int more) {
        var text = new StringBuilder(vi() ? "Kính gửi anh/chị,\n" : "Dear colleague,\n");
        sections(lines).forEach((section, its) -> {
            text.append('\n').append(section.title(vi())).append('\n');
            its.forEach(line -> text.append("- ").append(line.sentence()).append('\n'));
        });
        if (more > 0) {
            text.append('\n')
                    .append(vi() ? "Và " + more + " việc khác." : "And " + more + " more.")
                    .append('\n');
        }
        return text.append('\n')
                .append(vi() ? ending(ENDING_VI) : ending(ENDING_EN))
                .toString();
    }

    private String ending(String words) {
        return words.formatted(inbox);
    }

    private boolean vi() {
        return language == Language.VI;
    }

    private static Map<Section, List<Line>> sections(List<Line> lines) {
        var sections = new LinkedHashMap<Section, List<Line>>();
        for (var section : Section.values()) {
            var its = lines.stream()
                    .filter(line -> Section.of(line.kind()) == section)
                    .toList();
            if (!its.isEmpty()) {
                sections.put(section, its);
            }
        }
        return sections;
    }
}
