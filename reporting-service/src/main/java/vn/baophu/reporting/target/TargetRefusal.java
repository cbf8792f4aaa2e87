package vn.baophu.reporting.target;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way the replica of plans says no. */
public enum TargetRefusal implements Refusal {
    NO_SUCH_PLAN(
            Kind.INVALID,
            "Không có kế hoạch \"%s\" đã ban hành, hoặc thông tin ban hành chưa đến đây",
            "There is no issued plan \"%s\", or its issuance has not arrived here yet"),
    AMBIGUOUS_PLAN(
            Kind.INVALID,
            "Nhiều kế hoạch có số \"%s\"; hãy ghi mã của kế hoạch",
            "Several plans have the number \"%s\"; name the plan by its code");

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
