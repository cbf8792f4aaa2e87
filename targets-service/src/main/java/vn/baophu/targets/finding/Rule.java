package vn.baophu.targets.finding;

import static vn.baophu.targets.finding.Severity.ERROR;
import static vn.baophu.targets.finding.Severity.INFO;
import static vn.baophu.targets.finding.Severity.WARNING;

import vn.baophu.targets.above.ChildrenSumToPlanAbove;
import vn.baophu.targets.above.NotBelowFloor;
import vn.baophu.targets.agreement.BodyAgreesWithAnnex;
import vn.baophu.targets.agreement.CaptionNamesPlan;
import vn.baophu.targets.agreement.ColumnsInOrderOfTitle;
import vn.baophu.targets.agreement.OneDenominator;
import vn.baophu.targets.agreement.RepeatedFiguresAgree;
import vn.baophu.targets.agreement.TitleNamesIndicators;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.OfWholePaper;
import vn.baophu.targets.gaps.BodyIndicatorsHaveRows;
import vn.baophu.targets.gaps.CellsFilled;
import vn.baophu.targets.gaps.NamedIndicatorsHaveFigures;
import vn.baophu.targets.gaps.OnePrecision;
import vn.baophu.targets.gaps.RowsComplete;
import vn.baophu.targets.gaps.TotalsCanBeChecked;
import vn.baophu.targets.gaps.UnitOncePerTable;
import vn.baophu.targets.sums.NotOverHundred;
import vn.baophu.targets.sums.PartsMakeWhole;
import vn.baophu.targets.sums.RateFitsCounts;
import vn.baophu.targets.sums.RateFitsDenominatorElsewhere;
import vn.baophu.targets.sums.SubsetWithinWhole;
import vn.baophu.targets.sums.TotalIsSumOfRows;
import vn.baophu.targets.sums.TotalRateBetweenRows;
import vn.baophu.targets.trends.FallsWhereOthersRise;
import vn.baophu.targets.trends.JumpsFarFromSiblings;
import vn.baophu.targets.trends.SeriesTwice;
import vn.baophu.targets.wording.Sentence;

/**
 * The rulebook: what must hold between the figures of a paper, in the order in which findings are listed. Each rule says
 * how much it matters, how it is tried, and what to tell a clerk whose paper breaks it.
 */
public enum Rule {
    TOTAL_IS_SUM_OF_ROWS(
            ERROR,
            new OfWholePaper(new TotalIsSumOfRows()),
            "dòng tổng in %s, cộng các dòng được %s",
            "the total prints %s, its rows sum to %s"),
    PARTS_MAKE_WHOLE(
            ERROR,
            new PartsMakeWhole(),
            "in %s, nhưng cộng các phần %3$s được %2$s",
            "%s is printed, but its parts %3$s make %2$s"),
    SUBSET_WITHIN_WHOLE(
            ERROR,
            new SubsetWithinWhole(),
            "in %s, nhiều hơn %3$s (%2$s) là nhóm chứa nó",
            "%s is printed, more than the %2$s of %3$s, which contains it"),
    NOT_BELOW_FLOOR(
            ERROR,
            new NotBelowFloor(),
            "in %s, thấp hơn mức cấp trên giao là %s",
            "%s is printed, below the floor from above, %s"),
    UNIT_ONCE_PER_TABLE(
            ERROR,
            new UnitOncePerTable(),
            "có %s dòng trong %3$s, chỉ được có %2$s",
            "stands in %s rows of %3$s, not in %2$s"),
    RATE_FITS_COUNTS(
            WARNING,
            new RateFitsCounts(),
            "tỷ lệ in %s, tính từ số người được %s%s",
            "the rate printed is %s, the counts make %s%s"),
    RATE_FITS_DENOMINATOR_ELSEWHERE(
            WARNING,
            new RateFitsDenominatorElsewhere(),
            "tỷ lệ in %s, tính với mẫu số %3$s in ở %4$s được %2$s%5$s",
            "the rate printed is %s, with the denominator %3$s printed in %4$s it is %2$s%5$s"),
    TOTAL_RATE_BETWEEN_ROWS(
            WARNING,
            new OfWholePaper(new TotalRateBetweenRows()),
            "dòng tổng in %s, nằm ngoài các dòng của bảng (%3$s: %2$s)",
            "the total prints %s, outside the rates of its rows (%3$s: %2$s)"),
    NOT_OVER_100(
            WARNING,
            new NotOverHundred(),
            "in %s, vượt mức cao nhất có thể là %s",
            "%s is printed, over the most possible, %s"),
    CHILDREN_SUM_TO_PLAN_ABOVE(
            WARNING,
            new ChildrenSumToPlanAbove(),
            "cộng các đơn vị được %s, cấp trên giao %s",
            "the units below sum to %s, the plan of the level above sets %s"),
    BODY_AGREES_WITH_ANNEX(
            WARNING,
            new BodyAgreesWithAnnex(),
            "phần lời in %s, phụ lục in %s",
            "the body prints %s, the annex prints %s"),
    REPEATED_FIGURES_AGREE(
            WARNING, new RepeatedFiguresAgree(), "%3$s in %s, %4$s in %2$s", "%3$s prints %s, %4$s prints %2$s"),
    ONE_DENOMINATOR(
            WARNING,
            new OneDenominator(),
            "mẫu số ở %3$s là %s, ở %4$s là %2$s",
            "the denominator in %3$s is %s, in %4$s it is %2$s"),
    CAPTION_NAMES_NUMBER(
            WARNING,
            new CaptionNamesPlan.ByNumber(),
            "dòng dẫn ghi văn bản số %s, văn bản này là số %s",
            "the caption cites paper number %s, this one is number %s"),
    CAPTION_NAMES_DATE(
            WARNING,
            new CaptionNamesPlan.ByDate(),
            "dòng dẫn ghi ngày %s, văn bản này ký ngày %s",
            "the caption cites a paper of %s, this one was signed on %s"),
    TITLE_NAMES_INDICATORS(
            WARNING,
            new TitleNamesIndicators(),
            "tên bảng ghi %s, nhưng số liệu trong bảng là %s",
            "the title names %s, but figures in it are of %s"),
    CELLS_FILLED(
            WARNING,
            new OfWholePaper(new CellsFilled()),
            "%s để trống %s ô của dòng này",
            "%s leaves %s cells of this row empty"),
    ROWS_COMPLETE(
            WARNING,
            new OfWholePaper(new RowsComplete()),
            "không có dòng trong %s, cột %s",
            "has no row in %s, column %s"),
    SERIES_TWICE(
            WARNING, new SeriesTwice(), "các dòng in cùng một dãy số %s", "the rows print one and the same series %s"),
    FALLS_WHERE_OTHERS_RISE(
            WARNING,
            new FallsWhereOthersRise(),
            "giảm còn %s từ %s của năm %s, trong khi %s trên %s dòng tăng",
            "falls to %s from %s in %s, while %s of %s rows rise"),
    JUMPS_FAR_FROM_SIBLINGS(
            INFO,
            new JumpsFarFromSiblings(),
            "lên %s từ %s của năm %s, tức tăng %s, trong khi các dòng khác thường tăng %s",
            "jumps to %s from %s in %s, by %s, while rows usually grow by %s"),
    COLUMNS_IN_ORDER_OF_TITLE(
            INFO,
            new ColumnsInOrderOfTitle(),
            "các cột xếp theo thứ tự %s, tên bảng ghi theo thứ tự %s",
            "the columns stand in the order %s, the title names them in the order %s"),
    NAMED_INDICATORS_HAVE_FIGURES(
            INFO,
            new NamedIndicatorsHaveFigures(),
            "trích yếu nêu %s nhưng không có chỉ tiêu nào về đối tượng này",
            "the title names %s, but no figure is set for it"),
    BODY_INDICATORS_HAVE_ROWS(
            INFO,
            new OfWholePaper(new BodyIndicatorsHaveRows()),
            "phần lời giao chỉ tiêu này nhưng không phụ lục nào chia cho các đơn vị",
            "set in the body, but no annex divides it among the units"),
    TOTALS_CAN_BE_CHECKED(
            INFO,
            new OfWholePaper(new TotalsCanBeChecked()),
            "chỉ in tỷ lệ, không in số người, nên chưa kiểm tra được dòng tổng",
            "prints rates and no people, so the total can not be checked yet"),
    ONE_PRECISION(
            INFO,
            new OnePrecision(),
            "tỷ lệ in với số chữ số thập phân khác nhau: %s",
            "rates are printed with different numbers of decimals: %s");

    private final Severity severity;
    private final Check check;
    private final Sentence sentence;

    Rule(Severity severity, Check check, String vi, String en) {
        this.severity = severity;
        this.check = check;
        this.sentence = new Sentence(vi, en);
    }

    Severity severity() {
        return severity;
    }

    Check check() {
        return check;
    }

    Sentence sentence() {
        return sentence;
    }
}
