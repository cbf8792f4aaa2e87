package vn.baophu.agency.task;

import static vn.baophu.platform.error.PlatformRefusal.OUT_OF_RANGE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.agency.entry.Place;
import vn.baophu.agency.entry.Texts;
import vn.baophu.platform.csv.CsvRow;
import vn.baophu.platform.error.JoinsFaults;
import vn.baophu.platform.error.Words;

/**
 * A task to be recorded, as printed.
 *
 * @param code readable and unique
 * @param plan code of the plan it stands in
 * @param section section of the paper
 * @param sourceLine line of the text it was read from
 * @param lead names as printed, split by semicolons; absent where nobody is named
 * @param coordinating names as printed, split by semicolons
 * @param dueDay day of the month that the paper names
 * @param dueMonth month that the paper names
 * @param scheduleText the words about time as printed
 * @param unit code of the issuing unit, whose people may see and change it
 */
@Schema(
        examples = "{\"code\":\"000-T097\",\"plan\":\"000\",\"section\":\"IV.12\",\"sourceLine\":127,"
                + "\"lead\":\"UBND các xã, thị trấn\",\"role\":\"CARRY_OUT\","
                + "\"taskVi\":\"Báo cáo định kỳ 6 tháng trước ngày 10/7\",\"schedule\":\"BEFORE_DATE_YEARLY\","
                + "\"dueDay\":10,\"dueMonth\":7,\"scheduleText\":\"trước ngày 10/7\",\"leadBasis\":\"NAMED\","
                + "\"unit\":\"464\"}")
record RecordTask(
        @NotBlank String code,
        @NotBlank String plan,
        String section,
        Integer sourceLine,
        String lead,
        String coordinating,
        @NotNull TaskRole role,
        @NotBlank String taskVi,
        String taskEn,
        @NotNull Schedule schedule,
        Integer dueDay,
        Integer dueMonth,
        String scheduleText,
        @NotNull LeadBasis leadBasis,
        String note,
        @NotBlank String unit)
        implements JoinsFaults {
    static final List<String> REQUIRED = List.of("code", "plan", "role", "taskVi", "schedule", "leadBasis", "unit");
    static final List<String> OPTIONAL = List.of(
            "section", "sourceLine", "lead", "coordinating", "taskEn", "dueDay", "dueMonth", "scheduleText", "note");

    static RecordTask of(CsvRow row) {
        row.mustHave(REQUIRED.toArray(String[]::new));
        return new RecordTask(
                row.text("code"),
                row.text("plan"),
                row.text("section"),
                row.integer("sourceLine"),
                row.text("lead"),
                row.text("coordinating"),
                row.choice("role", TaskRole.class),
                row.text("taskVi"),
                row.text("taskEn"),
                row.choice("schedule", Schedule.class),
                row.integer("dueDay"),
                row.integer("dueMonth"),
                row.text("scheduleText"),
                row.choice("leadBasis", LeadBasis.class),
                row.text("note"),
                row.text("unit"));
    }

    /** Whether it is whole and fits; what does not fit is noted at the place. */
    boolean fits(Place place) {
        var texts = new Texts(place)
                .atMost(50, "code", code)
                .atMost(50, "plan", plan)
                .atMost(50, "section", section)
                .atMost(1000, "lead", lead)
                .atMost(1000, "coordinating", coordinating)
                .atMost(2000, "taskVi", taskVi)
                .atMost(2000, "taskEn", taskEn)
                .atMost(500, "scheduleText", scheduleText)
                .atMost(2000, "note", note);
        return texts.fit()
                & isWithin(31, "dueDay", dueDay, place)
                & isWithin(12, "dueMonth", dueMonth, place)
                & isWhole();
    }

    private static boolean isWithin(int most, String field, Integer number, Place place) {
        if (number == null || (number >= 1 && number <= most)) {
            return true;
        }
        place.refuse(field, OUT_OF_RANGE, Words.range(1, most));
        return false;
    }

    private boolean isWhole() {
        return code != null
                && plan != null
                && role != null
                && taskVi != null
                && schedule != null
                && leadBasis != null
                && unit != null;
    }

    TaskFacts in(UUID unitId) {
        return new TaskFacts(
                code,
                plan,
                section,
                sourceLine,
                lead,
                coordinating,
                role,
                taskVi,
                taskEn,
                schedule,
                dueDay,
                dueMonth,
                scheduleText,
                leadBasis,
                note,
                unitId);
    }

    /** The single names in a list as printed, {@code A; B}. */
    static List<String> names(String printed) {
        return printed == null
                ? List.of()
                : Arrays.stream(printed.split(";"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
