package vn.baophu.reporting.indicator;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way the replica of indicators says no. */
public enum IndicatorRefusal implements Refusal {
    NO_SUCH_INDICATOR(
            Kind.INVALID,
            "Không có chỉ tiêu %s trong danh mục chỉ tiêu, hoặc thông tin đăng ký chưa đến đây",
            "There is no indicator %s in the list of indicators, or its registration has not arrived here yet");

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
