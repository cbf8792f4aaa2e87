package vn.baophu.targets.goal;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Why a printed figure is no number of people to reach in a year. */
public enum GoalRefusal implements Refusal {
    NO_GOAL(
            Kind.INVALID,
            "Số liệu %s là kết quả năm trước, không phải chỉ tiêu để phấn đấu.",
            "The figure %s is an earlier result, no target to reach."),
    GOAL_WITHOUT_YEAR(Kind.INVALID, "Chỉ tiêu %s không ghi năm.", "The target %s states no year."),
    GOAL_WITHOUT_COUNT(
            Kind.INVALID,
            "Chỉ tiêu %s không có số người: giấy chỉ in tỷ lệ mà không in mẫu số.",
            "The target %s has no number of people: the paper prints a rate without its denominator.");

    private final Kind kind;
    private final String vi;
    private final String en;

    GoalRefusal(Kind kind, String vi, String en) {
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
