package vn.baophu.targets.plan;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a plan says no. */
public enum PlanRefusal implements Refusal {
    NO_SUCH_PLAN(Kind.ABSENT, "Không có kế hoạch %s.", "There is no plan %s."),
    AMBIGUOUS_PLAN(
            Kind.INVALID,
            "Có nhiều văn bản cùng số %s; hãy dùng mã hoặc id.",
            "Several papers bear the number %s; name it by code or id."),
    PLAN_EXISTS(Kind.CONFLICT, "Đã có kế hoạch mang mã %s.", "There is a plan with the code %s already."),
    NUMBER_TAKEN(
            Kind.CONFLICT,
            "Văn bản số %s của %s cùng ngày ký đã có rồi.",
            "The paper number %s of %s with this date is there already."),
    PERIOD_REVERSED(
            Kind.INVALID, "Giai đoạn từ năm %s không thể kết thúc năm %s.", "A period from %s can not end in %s."),
    ALREADY_ISSUED(
            Kind.CONFLICT,
            "Kế hoạch %s đã ban hành; số liệu đã ban hành không sửa trực tiếp.",
            "The plan %s is issued; issued figures do not change in place.");

    private final Kind kind;
    private final String vi;
    private final String en;

    PlanRefusal(Kind kind, String vi, String en) {
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
