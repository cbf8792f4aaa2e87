package vn.baophu.targets.annex;

/** Where in the paper a table of figures stands. The order says which counts where a figure is printed twice. */
public enum Source {
    ANNEX,
    /** In sentences of the body. */
    BODY,
    /** In a table inside the body. */
    BODY_TABLE
}
