package vn.baophu.targets.indicator;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way indicators say no. */
public enum IndicatorRefusal implements Refusal {
    NO_INDICATOR_HERE(Kind.ABSENT, "Không có chỉ tiêu %s.", "There is no indicator %s."),
    NO_SUCH_INDICATOR(Kind.INVALID, "Chưa đăng ký chỉ tiêu %s.", "The indicator %s is not registered."),
    INDICATOR_EXISTS(Kind.CONFLICT, "Chỉ tiêu %s đã được đăng ký.", "The indicator %s is registered already.");

    private final Kind kind;
    private final String vi;
    private final String en;

    IndicatorRefusal(Kind kind, String vi, String en) {
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
