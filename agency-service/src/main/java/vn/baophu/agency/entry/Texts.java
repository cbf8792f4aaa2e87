package vn.baophu.agency.entry;

import static vn.baophu.platform.error.PlatformRefusal.BAD_FORMAT;
import static vn.baophu.platform.error.PlatformRefusal.TOO_LONG;

import java.util.regex.Pattern;

/** Checks the texts of one entry against the room that the database has for them. */
public final class Texts {
    private final Place place;
    private boolean fit = true;

    public Texts(Place place) {
        this.place = place;
    }

    /** Notes {@code TOO_LONG} where a text has more characters; null has none. */
    public Texts atMost(int most, String field, String text) {
        if (text != null && text.length() > most) {
            place.refuse(field, TOO_LONG, most);
            fit = false;
        }
        return this;
    }

    /** Notes {@code BAD_FORMAT} where a text does not look so. */
    public Texts like(Pattern form, String example, String field, String text) {
        if (text != null && !form.matcher(text).matches()) {
            place.refuse(field, BAD_FORMAT, example);
            fit = false;
        }
        return this;
    }

    /** False where something was noted. */
    public boolean fit() {
        return fit;
    }
}
