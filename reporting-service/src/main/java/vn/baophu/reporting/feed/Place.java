package vn.baophu.reporting.feed;

import static vn.baophu.platform.error.PlatformRefusal.BAD_CURSOR;

import java.util.regex.Pattern;
import vn.baophu.platform.error.Refused;

/**
 * A place in the feed.
 *
 * @param xact transaction number, as PostgreSQL writes it
 * @param position order among the changes of that number
 */
record Place(String xact, long position) {
    static final Place START = new Place("0", 0);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,19}) (\\d{1,18})");

    /** Refuses with {@code BAD_CURSOR} what is not written by {@link #key()}. */
    static Place read(String key) {
        var written = WRITTEN.matcher(key);
        if (!written.matches()) {
            throw new Refused(BAD_CURSOR);
        }
        return new Place(written.group(1), Long.parseLong(written.group(2)));
    }

    String key() {
        return xact + " " + position;
    }
}
