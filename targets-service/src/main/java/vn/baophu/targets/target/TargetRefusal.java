package vn.baophu.targets.target;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way targets say no to who asks for them. */
public enum TargetRefusal implements Refusal {
    NO_SUCH_TARGET(Kind.ABSENT, "Không có chỉ tiêu giao %s.", "There is no target %s."),
    PLAN_TOO_LARGE_TO_CHECK(
            Kind.INVALID,
            "Kế hoạch có hơn %s số liệu, nhiều hơn mức kiểm tra được một lần.",
            "The plan prints more than %s figures, more than are checked at once.");

    private final Kind kind;
    private final String vi;
    private final String en;

    TargetRefusal(Kind kind, String vi, String en) {
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
