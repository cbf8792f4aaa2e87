package vn.baophu.reporting.holiday;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a holiday is refused. */
public enum HolidayRefusal implements Refusal {
    HOLIDAY_NOT_FOUND(Kind.ABSENT, "Ngày %s không phải ngày nghỉ hay ngày làm bù", "%s is no recorded holiday"),
    HOLIDAY_EXISTS(
            Kind.CONFLICT,
            "Ngày %s đã được ghi là \"%s\"; hãy xóa trước khi ghi lại",
            "%s is on record already as \"%s\": take it out before recording it anew"),
    HOLIDAY_TWICE(Kind.INVALID, "Ngày %s được ghi hai lần", "The day %s is given twice"),
    NOT_A_WEEKEND(
            Kind.INVALID,
            "Ngày làm bù %s phải là thứ Bảy hoặc Chủ nhật",
            "A day worked in lieu is a Saturday or Sunday, which %s is not"),
    YEAR_OUT_OF_RANGE(
            Kind.INVALID, "Ngày %s nằm ngoài các năm từ 2000 đến 2099", "The day %s is not in the years 2000 to 2099");

    private final Kind kind;
    private final String vi;
    private final String en;

    HolidayRefusal(Kind kind, String vi, String en) {
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
