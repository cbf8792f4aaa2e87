package vn.baophu.targets.annex;

import java.util.Arrays;

/** Where in the paper a table of figures stands. The order says which counts where a figure is printed twice. */
public enum Source {
    ANNEX,
    /** In sentences of the body. */
    BODY,
    /** In a table inside the body. */
    BODY_TABLE;

    /** The one of this name; an annex where nothing known is said. */
    public static Source named(String name) {
        return Arrays.stream(values())
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElse(ANNEX);
    }

    /** In an annex one cell says one thing once; the body may repeat itself. */
    public boolean mayRepeatItself() {
        return this != ANNEX;
    }
}
