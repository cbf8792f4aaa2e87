package vn.baophu.targets.denominator;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way denominators say no. */
public enum DenominatorRefusal implements Refusal {
    NO_DENOMINATOR_HERE(Kind.ABSENT, "Không có loại mẫu số %s.", "There is no kind of denominator %s."),
    NO_SUCH_DENOMINATOR(Kind.INVALID, "Chưa đăng ký loại mẫu số %s.", "The denominator %s is not registered."),
    DENOMINATOR_EXISTS(Kind.CONFLICT, "Loại mẫu số %s đã được đăng ký.", "The denominator %s is registered already.");

    private final Kind kind;
    private final String vi;
    private final String en;

    DenominatorRefusal(Kind kind, String vi, String en) {
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
