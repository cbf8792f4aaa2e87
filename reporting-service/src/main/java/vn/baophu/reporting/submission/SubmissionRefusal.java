package vn.baophu.reporting.submission;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a report is refused. */
public enum SubmissionRefusal implements Refusal {
    NAME_THE_OBLIGATION(
            Kind.INVALID,
            "Hãy ghi \"obligation\", hoặc \"regime\", \"period\" và một trong hai \"unit\", \"agency\"",
            "State either \"obligation\", or \"regime\", \"period\" and one of \"unit\" and \"agency\""),
    FIGURE_MISSING(Kind.INVALID, "Thiếu số liệu của chỉ tiêu %s", "The figure of indicator %s is missing"),
    FIGURE_NOT_ASKED(Kind.INVALID, "Báo cáo này không có chỉ tiêu %s", "This report has no indicator %s"),
    FIGURE_TWICE(Kind.INVALID, "Chỉ tiêu %s được ghi hai lần", "The indicator %s is given twice"),
    ABOVE_DENOMINATOR(
            Kind.INVALID,
            "%s người tham gia nhiều hơn mẫu số %s người của chỉ tiêu %s; nếu đúng, hãy ghi lời xác nhận (\"confirmation\")",
            "%s participants are more than the denominator of %s people of the indicator %s; if that is right, say why (\"confirmation\")"),
    EMPTY_REPORT(Kind.INVALID, "Báo cáo không có nội dung", "The report says nothing"),
    SECTION_MISSING(Kind.INVALID, "Thiếu phần lời %s \"%s\"", "The text %s \"%s\" is missing"),
    SECTION_NOT_ASKED(Kind.INVALID, "Báo cáo này không có phần lời %s", "This report has no text %s"),
    SECTION_TWICE(Kind.INVALID, "Phần lời \"%s\" được ghi hai lần", "The text \"%s\" is given twice"),
    SECTION_TOO_LONG(
            Kind.INVALID,
            "Phần lời \"%s\" không được dài quá %s ký tự",
            "The text \"%s\" must not be longer than %s characters"),
    ATTACHMENT_MISSING(Kind.INVALID, "Thiếu tệp kèm theo %s \"%s\"", "The file %s \"%s\" is missing"),
    SERVES_TWICE(Kind.INVALID, "Nghĩa vụ báo cáo %s được ghi hai lần", "The obligation %s is named twice"),
    SERVES_ANOTHER_REPORTER(
            Kind.INVALID, "Nghĩa vụ báo cáo %s là của đơn vị khác", "The obligation %s is another reporter's"),
    SERVES_ANOTHER_CUT_OFF(
            Kind.INVALID,
            "Nghĩa vụ báo cáo %s chốt số liệu ngày %s, khác với báo cáo này",
            "The figures of obligation %s count until %s, those of this report until another day"),
    SERVES_MORE_CONTENT(Kind.INVALID, "Nghĩa vụ báo cáo %s cần thêm: %s", "The obligation %s also asks for: %s"),
    CORRECTION_KEEPS_SERVING(
            Kind.INVALID,
            "Bản sửa giữ nguyên các nghĩa vụ mà báo cáo đã đáp ứng; bỏ \"serves\"",
            "A correction goes on serving what the report serves; leave \"serves\" out"),
    NOTHING_TO_CORRECT(
            Kind.CONFLICT,
            "Chưa có báo cáo nào của nghĩa vụ này để sửa",
            "There is no report for this obligation that could be corrected"),
    SERVES_OTHER_REVIEWERS(
            Kind.INVALID,
            "Nghĩa vụ báo cáo %s do nơi khác duyệt hoặc nhận, khác với báo cáo này",
            "The obligation %s goes to other reviewers or another recipient than this report"),
    REWORK_DAY_PAST(
            Kind.INVALID, "Ngày phải gửi lại %s đã qua", "The day by which to send it again, %s, is in the past"),
    NO_SUCH_SUBMISSION(Kind.ABSENT, "Không có báo cáo %s", "There is no report %s"),
    NOT_RETURNED(
            Kind.CONFLICT,
            "Báo cáo đang chờ duyệt, chưa bị trả lại nên không sửa được",
            "The report waits for review; only a returned one can be corrected"),
    ALREADY_RETURNED(
            Kind.CONFLICT,
            "Báo cáo đã được trả lại, đang chờ đơn vị sửa",
            "The report has been returned already and waits for its reporter"),
    ALREADY_WITHDRAWN(
            Kind.CONFLICT,
            "Đơn vị đã rút báo cáo lại, chưa gửi lại",
            "The reporter has taken the report back and not sent it again"),
    ALREADY_ENDORSED(
            Kind.CONFLICT,
            "Báo cáo đã qua cấp trung gian, đang chờ nơi nhận báo cáo",
            "The relay has passed the report on; it waits for its recipient"),
    ALREADY_ACCEPTED(
            Kind.CONFLICT,
            "Báo cáo đã được chấp nhận, không rút lại hay duyệt lại được nữa; muốn sửa, hãy gửi đính chính (corrections) và"
                    + " ghi lý do (\"reason\")",
            "The report is accepted and neither withdrawn nor reviewed any more; to change it, send a correction"
                    + " (corrections) with a reason (\"reason\")");

    private final Kind kind;
    private final String vi;
    private final String en;

    SubmissionRefusal(Kind kind, String vi, String en) {
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
