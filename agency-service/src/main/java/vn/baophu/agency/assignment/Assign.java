package vn.baophu.agency.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.agency.unit.Level;
import vn.baophu.platform.error.JoinsFaults;

/**
 * To whom a task is given for a period: units, all units of a level under one, agencies, or several of these.
 *
 * @param period {@code 2024}, {@code 2024-S1}, {@code 2024-Q3}, {@code 2024-9M} or {@code 2024-07}
 * @param dueOn last day in time, Asia/Ho_Chi_Minh
 * @param units ids, or codes as today
 * @param unitsUnder id, or code as today, of a unit: all units of {@code level} below it are meant
 * @param agencies ids or codes
 * @param doneBy what does the task by itself; absent where nothing does
 */
@Schema(
        examples = "{\"period\":\"2024-S1\",\"dueOn\":\"2024-07-09\",\"unitsUnder\":\"464\",\"level\":\"COMMUNE\","
                + "\"doneBy\":{\"regime\":\"000-R01\"}}")
record Assign(
        @NotBlank @Pattern(regexp = "[0-9]{4}(-(S[12]|Q[1-4]|9M|0[1-9]|1[0-2]))?", message = "\"2024-S1\"")
        String period,

        @NotNull LocalDate dueOn,
        List<@NotBlank String> units,
        String unitsUnder,
        Level level,
        List<@NotBlank String> agencies,
        @Valid DoneBy doneBy)
        implements JoinsFaults {
    Assign {
        units = given(units);
        agencies = given(agencies);
    }

    private static List<String> given(List<String> names) {
        return names == null
                ? List.of()
                : names.stream().map(name -> Objects.toString(name, "")).toList();
    }

    /** Null where no report does the task. */
    String regime() {
        return doneBy == null ? null : doneBy.regime();
    }

    /** Null where the calendar asks for the report that does the task. */
    String occasion() {
        return doneBy == null ? null : doneBy.occasion();
    }

    /**
     * What does a task by itself.
     *
     * @param regime code of the reporting regime: the acceptance of the report for the same period does it
     * @param occasion name of the request or event of that regime whose report does it; absent where it is the one that the
     *     calendar asks for
     */
    @Schema(name = "DoneBy")
    record DoneBy(
            @NotBlank @Size(max = 50) String regime,
            @Size(min = 1, max = 200) String occasion) {}
}
