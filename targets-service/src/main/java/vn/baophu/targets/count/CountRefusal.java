package vn.baophu.targets.count;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a count can be wrong. */
public enum CountRefusal implements Refusal {
    COUNT_ZERO(
            Kind.INVALID,
            "Số đếm bằng 0; nếu chưa biết thì bỏ dòng này.",
            "The count is 0; leave the row out where it is unknown."),
    COUNT_TWICE(
            Kind.INVALID,
            "Đơn vị, loại mẫu số và năm này đã có ở dòng %s của bảng.",
            "This unit, kind and year stands in row %s of the table already."),
    TOO_MANY_DAYS(
            Kind.INVALID,
            "Bảng gọi tên đơn vị theo hơn %s ngày khác nhau (asOf); hãy chia bảng ra.",
            "The table calls units as on more than %s days (asOf); send it in parts."),
    COUNTS_EMPTY(Kind.INVALID, "Bảng không có dòng nào.", "The table has no rows.");

    private final Kind kind;
    private final String vi;
    private final String en;

    CountRefusal(Kind kind, String vi, String en) {
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
