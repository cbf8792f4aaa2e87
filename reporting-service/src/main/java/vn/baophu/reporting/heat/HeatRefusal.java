package vn.baophu.reporting.heat;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a table says no. */
enum HeatRefusal implements Refusal {
    NO_PERIOD_BETWEEN(
            Kind.INVALID,
            "Không có kỳ nào thuộc loại này từ %s đến %s",
            "There is no period of this kind from %s to %s"),
    TABLE_TOO_LARGE(
            Kind.INVALID,
            "Bảng có %s ô, nhiều nhất là %s; hãy chọn ít kỳ hơn hoặc đơn vị nhỏ hơn",
            "The table has %s cells, at most %s; ask for fewer periods or a smaller unit");

    private final Kind kind;
    private final String vi;
    private final String en;

    HeatRefusal(Kind kind, String vi, String en) {
        this.kind = kind;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
