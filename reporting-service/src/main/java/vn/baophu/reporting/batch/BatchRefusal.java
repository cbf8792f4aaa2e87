package vn.baophu.reporting.batch;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a batch says no of its own; what is wrong with a report is said as for one. */
enum BatchRefusal implements Refusal {
    NO_SUCH_BATCH(Kind.ABSENT, "Không có lô báo cáo %s", "There is no batch of reports %s"),
    NOTHING_TO_SEND(Kind.INVALID, "Không có báo cáo nào được điền số liệu", "No report of it has anything filled in"),
    REPORT_TWICE(
            Kind.INVALID,
            "Báo cáo này đã có ở trên trong cùng lô",
            "The same report stands in the batch already, further up"),
    NARRATIVE_TWICE(
            Kind.INVALID,
            "Một báo cáo chỉ có một phần lời; dòng trên đã ghi khác",
            "A report has one narrative; a row above says something else"),
    SAID_TWICE(
            Kind.INVALID,
            "Ô này nói về cả báo cáo; dòng trên của báo cáo đã ghi khác",
            "This cell speaks of the whole report; a row above says something else"),
    UNIT_OR_AGENCY(Kind.INVALID, "Ghi một trong hai: \"unit\" hoặc \"agency\"", "State either \"unit\" or \"agency\"");

    private final Kind kind;
    private final String vi;
    private final String en;

    BatchRefusal(Kind kind, String vi, String en) {
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
