package vn.baophu.reporting.overlap;

import java.util.Locale;
import java.util.Set;
import vn.baophu.platform.error.Language;

/** What would spare the reporters one of the two reports. */
public enum Proposal {
    /** Nothing has to change. */
    SERVE_BOTH(
            "Một báo cáo có thể đáp ứng cả %s và %s: gửi một lần cho cả hai nghĩa vụ.",
            "One report can serve both %s and %s: send it once for the two obligations."),
    /** One regime asks for figures that the other does not. */
    ONE_CONTENT(
            "Gộp nội dung của %s và %s để một báo cáo đáp ứng cả hai.",
            "Give %s and %s the same content, so that one report serves both."),
    /** The figures are those of two days. */
    ONE_CUT_OFF(
            "Thống nhất ngày chốt số liệu của %s và %s để một báo cáo đáp ứng cả hai.",
            "Give %s and %s one cut-off day, so that one report serves both.");

    private final String vi;
    private final String en;

    Proposal(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** @param oneCoversTheOther whether the content of one regime holds all of the other's */
    static Proposal of(Set<Difference> differences, boolean oneCoversTheOther) {
        if (differences.contains(Difference.CUT_OFF)) {
            return ONE_CUT_OFF;
        }
        return oneCoversTheOther ? SERVE_BOTH : ONE_CONTENT;
    }

    String say(String first, String second, Language language) {
        return String.format(Locale.ROOT, language == Language.VI ? vi : en, first, second);
    }
}
