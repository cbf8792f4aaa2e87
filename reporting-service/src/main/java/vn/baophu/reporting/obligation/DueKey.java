package vn.baophu.reporting.obligation;

import static vn.baophu.platform.error.PlatformRefusal.BAD_CURSOR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.reporting.query.Criteria;

/** The place of an obligation in a list ordered by due day, then id. */
record DueKey(LocalDate dueOn, UUID id) {
    private static final int DAY = "2024-07-09".length();

    static String of(Obligation owed) {
        return owed.dueOn() + " " + owed.id();
    }

    /** Lets the list begin after the page before. */
    static void after(PageRequest page, Criteria criteria) {
        page.afterKey().map(DueKey::read).ifPresent(key -> criteria.and(
                        "(o.dueOn > :keyDay or (o.dueOn = :keyDay and o.id > :keyId))")
                .with("keyDay", key.dueOn)
                .with("keyId", key.id));
    }

    private static DueKey read(String key) {
        try {
            return new DueKey(LocalDate.parse(key.substring(0, DAY)), UUID.fromString(key.substring(DAY + 1)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException keyOfAnotherList) {
            throw new Refused(BAD_CURSOR);
        }
    }
}
