package vn.baophu.reporting.tally;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** What sums say no to of their own. */
enum TallyRefusal implements Refusal {
    NO_SUCH_INDICATOR(
            Kind.INVALID,
            "Không có chỉ tiêu %s: chưa chế độ báo cáo hay chỉ tiêu được giao nào nói đến",
            "There is no indicator %s: no regime asks for it and no target is set for it");

    private final Kind kind;
    private final String vi;
    private final String en;

    TallyRefusal(Kind kind, String vi, String en) {
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
