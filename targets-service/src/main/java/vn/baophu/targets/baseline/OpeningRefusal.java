package vn.baophu.targets.baseline;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** What is wrong with a cycle that is to be opened. */
public enum OpeningRefusal implements Refusal {
    COUNTED_TWICE(
            Kind.INVALID,
            "Khoản %s được tổng hợp vào khoản %s nên chỉ được tính ở đó: countsAs phải là WITHIN.",
            "The delivery %s is taken in by %s and counts there only: its countsAs has to be WITHIN."),
    DELIVERY_TWICE(Kind.INVALID, "Mã %s xuất hiện hai lần.", "The code %s appears twice."),
    NOBODY_TO_DELIVER(
            Kind.INVALID,
            "Không có đơn vị cấp %s nào thuộc %s vào ngày mở đợt.",
            "There is no unit of the level %s in %s on the day of opening."),
    NO_SUCH_FEED(Kind.INVALID, "Không có khoản cung cấp %s để tổng hợp vào.", "There is no delivery %s to feed."),
    STEP_TWICE(Kind.INVALID, "Bước %s xuất hiện hai lần.", "The step %s appears twice."),
    STEP_MISSING(Kind.INVALID, "Thiếu bước %s.", "The step %s is missing."),
    NO_SUCH_DAY(Kind.INVALID, "Không có ngày %s tháng %s.", "There is no day %s of month %s.");

    private final Kind kind;
    private final String vi;
    private final String en;

    OpeningRefusal(Kind kind, String vi, String en) {
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
