package vn.baophu.reporting.reminder;

import vn.baophu.platform.error.Language;

/** What a reminder is about. In its sentences {@code %1} is the reason, as somebody gave it. */
public enum ReminderKind {
    /** Still in time. */
    DUE_SOON("", ""),
    /** The last day in time has passed and no report came. */
    OVERDUE("", ""),
    /** The same, told to the level above. */
    ESCALATED("", ""),
    RETURNED("báo cáo bị trả lại để sửa. Lý do: %s", "the report was returned. Reason: %s"),
    CORRECTED(
            "số liệu cấp dưới mà báo cáo này đã dùng vừa được đính chính. %s",
            "figures from below that this report has used were corrected. %s"),
    USED_REPORT_GONE(
            "báo cáo cấp dưới mà báo cáo này đã dùng bị trả lại hoặc đã được rút lại. %s",
            "a report from below that this report has used was returned or taken back. %s"),
    EXTENSION_APPROVED("được gia hạn. %s", "more time was given. %s"),
    EXTENSION_REFUSED("không được gia hạn. Lý do: %s", "no more time was given. Reason: %s"),
    WAIVED("được miễn báo cáo. Lý do: %s", "no report is needed. Reason: %s"),
    WAIVER_TAKEN_BACK(
            "không còn được miễn, vẫn phải gửi báo cáo. Lý do: %s", "the report is owed after all. Reason: %s");

    private final String vi;
    private final String en;

    ReminderKind(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** Whether it is a rung of the ladder and stands only as long as the report is awaited. */
    public boolean ofLadder() {
        return vi.isEmpty();
    }

    String notice(Language language, String reason) {
        return String.format(language == Language.VI ? vi : en, reason);
    }
}
