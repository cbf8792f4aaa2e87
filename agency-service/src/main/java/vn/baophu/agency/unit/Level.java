package vn.baophu.agency.unit;

import java.util.regex.Pattern;

/** Levels of administration from the top, each with the shape of its official codes. */
public enum Level {
    PROVINCE("[0-9]{2}"),
    DISTRICT("[0-9]{3}"),
    COMMUNE("[0-9]{5}"),
    /** Hamlets have no official codes; ours put groups of digits and capitals behind the commune's. */
    HAMLET("[0-9]{5}(\\.[0-9A-Z]+)+");

    private final Pattern code;

    Level(String code) {
        this.code = Pattern.compile(code);
    }

    boolean hasCodesLike(String given) {
        return code.matcher(given).matches();
    }

    /** Since July 2025 communes stand right below provinces, so any higher level will do. */
    boolean mayStandBelow(Level parent) {
        return ordinal() > parent.ordinal();
    }
}
