package vn.baophu.targets.layout;

import java.util.regex.Pattern;

/**
 * "Tổng cộng", "TOÀN TỈNH", "Cộng": the name of a row that sums up. Accents count here: "Cộng Hòa" and "Tòng Bạt" are
 * communes.
 */
final class TotalLabel {
    private static final String LEVELS = "(tỉnh|huyện|thành phố|tp|thị xã|quận|xã|phường|thị trấn|đặc khu)";
    private static final Pattern WHOLE = Pattern.compile("(?iu)(tổng cộng|tổng số|(chung |cộng |tổng )?toàn " + LEVELS
            + "|cả (nước|tỉnh))\\b.*|tổng|tong|tong cong|tong so|toan tinh|toan huyen");
    private static final Pattern GROUP =
            Pattern.compile("(?iu)(cộng|cong)( [ivx]+| \\d+| nhóm .*| khu vực .*| " + LEVELS + " .*)?\\s*:?");

    private TotalLabel() {}

    /** Whether it sums up the table. */
    static boolean isWhole(String label) {
        return WHOLE.matcher(label).matches();
    }

    /** Whether it sums up a group; in a table without groups it sums up the table. */
    static boolean isGroup(String label) {
        return GROUP.matcher(label).matches();
    }
}
