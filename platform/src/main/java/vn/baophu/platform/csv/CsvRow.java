package vn.baophu.platform.csv;

import static vn.baophu.platform.error.PlatformRefusal.BAD_FORMAT;
import static vn.baophu.platform.error.PlatformRefusal.NEGATIVE;
import static vn.baophu.platform.error.PlatformRefusal.NOT_ONE_OF;
import static vn.baophu.platform.error.PlatformRefusal.REQUIRED;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refusal;
import vn.baophu.platform.time.WrittenDay;

/**
 * One row of a table. Every getter answers null for an absent cell; a cell that can not be read becomes a fault of the
 * table at this row and column, and null.
 */
public final class CsvRow {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-[\\d.]+");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,12}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private final int row;
    private final Map<String, String> cells;
    private final Faults faults;

    CsvRow(int row, Map<String, String> cells, Faults faults) {
        this.row = row;
        this.cells = cells;
        this.faults = faults;
    }

    /** A row of a table that was read in another way; its faults are added to these. */
    public static CsvRow of(int row, Map<String, String> cells, Faults faults) {
        return new CsvRow(row, cells, faults);
    }

    /** The line in the file, from 1, the header included. */
    public int row() {
        return row;
    }

    /** The cells that are not empty, by column. */
    public Map<String, String> cells() {
        return cells;
    }

    public String text(String column) {
        return cells.get(column);
    }

    public String text(String column, boolean required) {
        if (required) {
            mustHave(column);
        }
        return text(column);
    }

    /** A number of people or things, of at most 12 digits so that no sum overflows; {@code 12038} or, as people write it, {@code 12.038}. */
    public Long count(String column) {
        var cell = text(column);
        if (cell != null && NEGATIVE_NUMBER.matcher(cell).matches()) {
            refuse(column, NEGATIVE);
            return null;
        }
        return read(column, "12038, 12.038", number -> {
            var digits = GROUPED.matcher(number).matches() ? number.replace(".", "") : number;
            return DIGITS.matcher(digits).matches() ? Long.valueOf(digits) : null;
        });
    }

    /** A whole number without grouping. */
    public Integer integer(String column) {
        return read(column, "12", cell -> WHOLE.matcher(cell).matches() ? Integer.valueOf(cell) : null);
    }

    /** A day, {@code 2023-07-31}. */
    public LocalDate date(String column) {
        return read(column, "2023-07-31", cell -> {
            try {
                return WrittenDay.read(cell);
            } catch (DateTimeException notADay) {
                return null;
            }
        });
    }

    /** {@code true} or {@code false}. */
    public Boolean flag(String column) {
        return read(column, "true, false", cell -> switch (cell) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        });
    }

    /** One of the names of an enum, exactly. */
    public <E extends Enum<E>> E choice(String column, Class<E> choices) {
        var cell = text(column);
        if (cell == null) {
            return null;
        }
        for (var choice : choices.getEnumConstants()) {
            if (choice.name().equals(cell)) {
                return choice;
            }
        }
        refuse(
                column,
                NOT_ONE_OF,
                Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")),
                cell);
        return null;
    }

    /** Adds the fault {@code REQUIRED} for each of these cells that is absent. */
    public void mustHave(String... columns) {
        for (var column : columns) {
            if (text(column) == null) {
                refuse(column, REQUIRED);
            }
        }
    }

    /** Adds a fault at this row; column null means the row as a whole. */
    public void refuse(String column, Refusal refusal, Object... args) {
        faults.addAt(row, column, refusal, args);
    }

    private <T> T read(String column, String form, Function<String, T> reading) {
        var cell = text(column);
        var value = cell == null ? null : reading.apply(cell);
        if (cell != null && value == null) {
            refuse(column, BAD_FORMAT, form);
        }
        return value;
    }
}
