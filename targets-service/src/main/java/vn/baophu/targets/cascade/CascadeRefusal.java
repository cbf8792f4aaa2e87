package vn.baophu.targets.cascade;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way cascades say no; why a figure can not be divided is said by the division. */
public enum CascadeRefusal implements Refusal {
    NO_SUCH_CASCADE(Kind.ABSENT, "Kế hoạch không có phương án phân giao %s.", "The plan has no cascade %s."),
    ALREADY_ADOPTED(
            Kind.CONFLICT, "Phương án này đã được đưa vào kế hoạch.", "This cascade stands in the plan already."),
    NOTHING_TO_DIVIDE(
            Kind.INVALID,
            "Kế hoạch chưa giao số liệu nào cho %s để phân chia; hãy nêu tổng.",
            "The plan sets no figure for %s that could be divided; give a total."),
    NO_TOTAL(
            Kind.INVALID,
            "Kế hoạch chưa giao %s năm %s cho %s; hãy nêu tổng.",
            "The plan sets no %s of %s for %s; give a total."),
    RATE_WITHOUT_DENOMINATOR(
            Kind.INVALID,
            "%s: kế hoạch chỉ in tỷ lệ %s%%; cần mẫu số của mọi đơn vị để tính ra số người.",
            "%s: the plan prints only a rate of %s%%; the denominators of all children are needed to make it people."),
    NO_SUCH_CHILD(
            Kind.INVALID,
            "Không có đơn vị hay đầu mối %s trong phương án này.",
            "There is no unit or holder %s in this cascade."),
    RESULTS_NOT_HEARD(
            Kind.INVALID,
            "Hệ thống báo cáo chưa cho biết kết quả kỳ %s (%s); hãy thử lại sau hoặc nêu lastResult.",
            "The reporting service does not say the results for %s (%s); try again later or give lastResult."),
    TOO_MANY_FIGURES(
            Kind.INVALID,
            "Phương án có %s số liệu, nhiều nhất là %s; hãy chia theo chỉ tiêu hoặc năm.",
            "The cascade has %s figures, at most %s are taken; draw it up by indicator or year.");

    private final Kind kind;
    private final String vi;
    private final String en;

    CascadeRefusal(Kind kind, String vi, String en) {
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
