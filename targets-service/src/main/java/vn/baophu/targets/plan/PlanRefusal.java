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
    ALREADY_SUBMITTED(
            Kind.CONFLICT,
            "Kế hoạch %s đã trình; chỉ sửa được sau khi được trả lại.",
            "The plan %s is submitted; it changes again only after it was returned."),
    NOT_SUBMITTED(
            Kind.CONFLICT,
            "Kế hoạch %s chưa trình nên chưa ban hành hay trả lại được.",
            "The plan %s is not submitted yet, so it can be neither issued nor returned."),
    NOT_ISSUED(Kind.CONFLICT, "Kế hoạch %s chưa ban hành.", "The plan %s is not issued yet."),
    PLAN_ENDED(
            Kind.CONFLICT,
            "Kế hoạch %s có hiệu lực đến hết ngày %s và không thay đổi được nữa.",
            "The plan %s is in force until %s inclusive and can no longer be changed."),
    PAPER_TAKEN(
            Kind.CONFLICT,
            "Văn bản không số này của %s, cùng loại, ngày ký và trích yếu, đã có rồi.",
            "This paper without a number of %s, with the same kind, date and title, is there already."),
    LAST_DAY_TOO_EARLY(
            Kind.INVALID,
            "Kế hoạch có hiệu lực từ ngày %s nên không thể hết hiệu lực ngày %s.",
            "The plan is in force from %s on and can not end on %s."),
    ENDS_WITH_ITS_PLAN(
            Kind.CONFLICT,
            "Văn bản sửa đổi hết hiệu lực cùng kế hoạch %s mà nó sửa đổi.",
            "An amendment ends with the plan %s that it amends."),
    IN_FORCE_TOO_EARLY(
            Kind.INVALID,
            "Không thể có hiệu lực từ ngày %s, trước kế hoạch %s (từ ngày %s).",
            "It can not be in force from %s on, before the plan %s (from %s on)."),
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
