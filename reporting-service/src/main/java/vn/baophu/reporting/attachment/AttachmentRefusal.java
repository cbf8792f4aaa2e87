package vn.baophu.reporting.attachment;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way something with files of reports is refused. */
public enum AttachmentRefusal implements Refusal {
    ATTACHMENT_NOT_FOUND(Kind.ABSENT, "Không có tệp đính kèm %s.", "There is no attachment %s."),
    NO_SUCH_ATTACHMENT(
            Kind.INVALID,
            "Nghĩa vụ báo cáo này không có tệp đính kèm %s.",
            "There is no attachment %s for this obligation."),
    ATTACHMENT_TWICE(Kind.INVALID, "Tệp đính kèm %s được ghi hai lần.", "The attachment %s is given twice."),
    TOO_MANY_ATTACHMENTS(
            Kind.INVALID, "Mỗi báo cáo có nhiều nhất %s tệp đính kèm.", "A report has at most %s attachments."),
    ATTACHMENT_IN_USE(
            Kind.CONFLICT,
            "Tệp “%s” đã nằm trong báo cáo, không xóa được nữa.",
            "The file “%s” belongs to a report and stays."),
    UNKNOWN_ATTACHMENT_CODE(
            Kind.INVALID,
            "Chế độ báo cáo này không yêu cầu tệp đính kèm “%s”.",
            "This regime asks for no attachment “%s”."),
    ATTACHMENT_OF_OTHER_TYPE(
            Kind.INVALID,
            "Tệp đính kèm “%s” phải là một trong các dạng: %s.",
            "The attachment “%s” must be one of: %s.");

    private final Kind kind;
    private final String vi;
    private final String en;

    AttachmentRefusal(Kind kind, String vi, String en) {
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
