package vn.baophu.reporting.holiday;

import static vn.baophu.platform.error.PlatformRefusal.TOO_LONG;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.baophu.platform.csv.CsvRow;

/**
 * One day to record.
 *
 * @param kind {@code DAY_OFF} where not stated
 * @param legalAct the paper that says so; null where the law itself does
 */
public record HolidayForm(
        @NotNull LocalDate day,
        @NotBlank @Size(max = LONGEST) String name,
        HolidayKind kind,
        @Size(max = LONGEST) String legalAct) {
    private static final int LONGEST = 200;

    public HolidayForm {
        kind = kind == null ? HolidayKind.DAY_OFF : kind;
    }

    static HolidayForm of(CsvRow row) {
        row.mustHave("day", "name");
        return new HolidayForm(
                row.date("day"), text(row, "name"), row.choice("kind", HolidayKind.class), text(row, "legalAct"));
    }

    private static String text(CsvRow row, String column) {
        var text = row.text(column);
        if (text != null && text.length() > LONGEST) {
            row.refuse(column, TOO_LONG, LONGEST);
        }
        return text;
    }

    Holiday holiday() {
        return new Holiday(day, name, kind, legalAct);
    }
}
