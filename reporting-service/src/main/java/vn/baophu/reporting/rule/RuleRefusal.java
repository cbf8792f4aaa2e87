package vn.baophu.reporting.rule;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a validation rule says no, and how one is refused itself. */
public enum RuleRefusal implements Refusal {
    RULE_BROKEN(Kind.INVALID, "%1$s: %2$s", "%1$s: %3$s"),
    CONFIRMATION_NEEDED(
            Kind.INVALID,
            "%1$s: %2$s; nếu đúng, hãy ghi lời xác nhận cho số liệu này",
            "%1$s: %3$s; if it is right, give a sentence of confirmation with the figure"),
    RULE_NOT_FOUND(Kind.ABSENT, "Không có quy tắc kiểm tra \"%s\"", "There is no validation rule \"%s\""),
    RULE_EXISTS(Kind.CONFLICT, "Đã có quy tắc kiểm tra \"%s\"", "There is already a validation rule \"%s\""),
    RULE_BUILT_IN(
            Kind.CONFLICT,
            "Quy tắc \"%s\" có sẵn trong hệ thống, không sửa được; muốn chặt hơn, hãy đặt thêm một quy tắc WITHIN_DENOMINATOR",
            "The rule \"%s\" is built in and does not change; for a stricter one state a rule WITHIN_DENOMINATOR"),
    CODE_IS_ANOTHER(
            Kind.INVALID,
            "Mã trong nội dung phải là \"%s\" như trên đường dẫn",
            "The code in the body must be \"%s\" as in the path"),
    INDICATOR_WANTED(Kind.INVALID, "Quy tắc loại này phải nêu chỉ tiêu", "A rule of this kind must name its indicator"),
    PARTS_WANTED(
            Kind.INVALID,
            "Quy tắc loại này phải nêu các chỉ tiêu thành phần, mỗi chỉ tiêu một lần",
            "A rule of this kind must name its parts, each once"),
    PARTS_NOT_WANTED(Kind.INVALID, "Quy tắc loại này không có chỉ tiêu thành phần", "A rule of this kind has no parts"),
    TOLERANCE_WANTED(
            Kind.INVALID,
            "Quy tắc loại này phải nêu mức chênh lệch cho phép theo phần trăm hoặc số người",
            "A rule of this kind must state its tolerance in percent or in people"),
    TOLERANCE_NOT_WANTED(
            Kind.INVALID, "Quy tắc loại này không có mức chênh lệch", "A rule of this kind has no tolerance"),
    RULE_ENDS_BEFORE_START(
            Kind.INVALID, "Ngày hết hiệu lực %s trước ngày bắt đầu %s", "The last day %s is before the first day %s");

    private final Kind kind;
    private final String vi;
    private final String en;

    RuleRefusal(Kind kind, String vi, String en) {
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
