package vn.baophu.reporting.consolidation;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a consolidation is refused. */
public enum ConsolidationRefusal implements Refusal {
    NOT_A_RELAY(
            Kind.CONFLICT,
            "Nghĩa vụ báo cáo này không phải là báo cáo tổng hợp của cấp trung gian",
            "This obligation is not the consolidated report of a relay");

    private final Kind kind;
    private final String vi;
    private final String en;

    ConsolidationRefusal(Kind kind, String vi, String en) {
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
