package vn.baophu.reporting.tally;

import static vn.baophu.platform.error.PlatformRefusal.BAD_FORMAT;
import static vn.baophu.platform.error.PlatformRefusal.NOT_ONE_OF;
import static vn.baophu.platform.error.PlatformRefusal.REQUIRED;
import static vn.baophu.reporting.calendar.CalendarRefusal.NO_SUCH_PERIOD;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.time.WrittenDay;
import vn.baophu.reporting.calendar.Period;

/** Reads query parameters one by one and gathers what is wrong with them; an empty one is an absent one. */
public record Parameters(Faults faults) {
    /** The value, if there is one; {@code REQUIRED} else. */
    public Optional<String> required(String name, String value) {
        var given = optional(value);
        if (given.isEmpty()) {
            faults.add("?" + name, REQUIRED);
        }
        return given;
    }

    public Optional<String> optional(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    /** The period written there; {@code REQUIRED} or {@code NO_SUCH_PERIOD} else. */
    public Optional<Period> period(String name, String value) {
        return required(name, value).flatMap(code -> {
            var period = Period.find(code);
            if (period.isEmpty()) {
                faults.add("?" + name, NO_SUCH_PERIOD, code);
            }
            return period;
        });
    }

    /** The day written there, if there is one; {@code BAD_FORMAT} where it can not be read. */
    public Optional<LocalDate> day(String name, String value) {
        try {
            return optional(value).map(WrittenDay::read);
        } catch (DateTimeException unreadable) {
            faults.add("?" + name, BAD_FORMAT, "2023-07-31");
            return Optional.empty();
        }
    }

    /** The choice written there, or the usual one; {@code NOT_ONE_OF} where it is none. */
    public <E extends Enum<E>> E choice(String name, String value, Class<E> choices, E usual) {
        var all = choices.getEnumConstants();
        var given = optional(value);
        return given.flatMap(text -> Arrays.stream(all)
                        .filter(one -> one.name().equals(text))
                        .findFirst())
                .orElseGet(() -> {
                    given.ifPresent(text -> faults.add(
                            "?" + name,
                            NOT_ONE_OF,
                            Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", ")),
                            text));
                    return usual;
                });
    }
}
