package vn.baophu.reporting.query;

import static vn.baophu.platform.error.PlatformRefusal.BAD_CURSOR;

import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.PageRequest;

/** The key of lists that are ordered by id. */
public final class AfterId {
    private AfterId() {}

    /** The id after which the page starts; null on the first page; refuses with {@code BAD_CURSOR}. */
    public static UUID of(PageRequest page) {
        return page.afterKey().map(AfterId::read).orElse(null);
    }

    private static UUID read(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException keyOfAnotherList) {
            throw new Refused(BAD_CURSOR);
        }
    }
}
