package vn.baophu.targets.target;

/** How the result has to stand to the figure; absent where the paper does not say. */
public enum Comparator {
    EQUAL,
    /** "khoảng". */
    ABOUT,
    /** "đạt hoặc vượt", "ít nhất". */
    AT_LEAST,
    /** "cao hơn năm trước": often without any figure. */
    HIGHER_THAN_LAST_YEAR
}
