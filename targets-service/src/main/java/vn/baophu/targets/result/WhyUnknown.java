package vn.baophu.targets.result;

import java.util.Locale;
import vn.baophu.platform.error.Language;

/** Why something is not known. Each sentence has places for what belongs to it. */
public enum WhyUnknown {
    /** The periods, how many units of how many have reported, the names of the others. */
    REPORTS_MISSING(
            "Kỳ %s mới có %s/%s đơn vị có báo cáo được duyệt; còn thiếu: %s.",
            "For %s only %s of %s units have an accepted report; missing: %s."),
    /** The periods, the names of those that were let off. */
    SOME_LET_OFF(
            "Kỳ %s có đơn vị được miễn báo cáo (%s) nên không có số liệu của toàn bộ.",
            "For %s some were let off (%s), so there is no figure of the whole."),
    /** The periods. */
    NOT_ASKED("Không đơn vị nào phải báo cáo chỉ tiêu này cho kỳ %s.", "Nobody owes a report of this for %s."),
    /** The periods. */
    FORBIDDEN("Bạn không được xem báo cáo kỳ %s của đơn vị này.", "You may not read the reports of this unit for %s."),
    /** The periods. */
    NOT_KEPT(
            "Hệ thống báo cáo không có số liệu kỳ %s của đơn vị này vào ngày đó.",
            "The reporting service keeps nothing of this unit for %s on that day."),
    /** The periods. */
    TIMED_OUT(
            "Hệ thống báo cáo chưa trả lời kịp về kỳ %s; hãy thử lại sau.",
            "The reporting service did not answer in time about %s; try again later."),
    /** The periods. */
    UNREACHABLE(
            "Không kết nối được với hệ thống báo cáo để hỏi về kỳ %s; hãy thử lại sau.",
            "The reporting service can not be reached to ask about %s; try again later."),
    /** The periods. */
    FAILED(
            "Hệ thống báo cáo gặp sự cố khi được hỏi về kỳ %s; hãy thử lại sau.",
            "The reporting service failed when asked about %s; try again later."),
    /** The periods. */
    UNREADABLE(
            "Không hiểu được câu trả lời của hệ thống báo cáo về kỳ %s.",
            "The answer of the reporting service about %s can not be understood."),
    /** Nothing. */
    NOT_A_UNIT(
            "Chỉ tiêu này không giao cho một đơn vị hành chính nên không có báo cáo để đối chiếu.",
            "This target is not held by an administrative unit, so no report speaks of it."),
    /** The year before. */
    START_UNKNOWN(
            "Chưa biết số người tham gia đầu năm (kết quả năm %s); khi chia kỳ có thể gửi kèm tham số start.",
            "The number of people at the start of the year (result of %s) is not known; phases take it as start."),
    /** Last year. */
    NO_GROWTH_LAST_YEAR(
            "Năm %s không tăng nên không có nhịp tăng để theo.",
            "There was no growth in %s whose shape could be taken."),
    /** Last year. */
    LAST_YEAR_UNKNOWN(
            "Chưa biết số người tham gia đầu và cuối năm %s nên không có nhịp tăng để theo.",
            "The first and last number of people of %s are not known, so there is no shape to take."),
    /** The year. */
    ONE_REPORT_ONLY(
            "Năm %s chưa đủ hai kỳ báo cáo đầy đủ nên chưa tính được nhịp tăng.",
            "There are not yet two whole reports around %s from which a run rate follows.");

    private final String vi;
    private final String en;

    WhyUnknown(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    String sentence(Language language, Object... places) {
        return String.format(Locale.ROOT, language == Language.VI ? vi : en, places);
    }
}
