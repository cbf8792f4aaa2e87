package vn.baophu.targets.phasing;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a phasing says no. */
public enum PhasingRefusal implements Refusal {
    NOTHING_GIVEN(Kind.ABSENT, "Chưa có ai phân kỳ chỉ tiêu %s bằng tay.", "Nobody has given phases of the target %s."),
    GIVEN_BY_QUARTER(
            Kind.INVALID,
            "Chỉ tiêu %s được phân kỳ theo quý; hãy hỏi by=QUARTER hoặc shape=LINEAR.",
            "The phases of the target %s are given by quarter; ask by=QUARTER or shape=LINEAR."),
    NO_PHASE(
            Kind.INVALID,
            "%s không phải là một kỳ cần phân; các kỳ là: %s.",
            "%s is none of the phases; they are: %s."),
    PHASE_TWICE(Kind.INVALID, "Kỳ %s xuất hiện hai lần.", "The phase %s appears twice."),
    PHASE_MISSING(Kind.INVALID, "Thiếu kỳ %s.", "The phase %s is missing."),
    GOAL_MISSED(
            Kind.INVALID,
            "Kỳ cuối phải bằng đúng chỉ tiêu %s người, không phải %s.",
            "The last phase must be exactly the target, %s people, not %s.");

    private final Kind kind;
    private final String vi;
    private final String en;

    PhasingRefusal(Kind kind, String vi, String en) {
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
