package vn.baophu.targets.clause;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way clauses say no. */
public enum ClauseRefusal implements Refusal {
    NO_SUCH_CLAUSE(Kind.ABSENT, "Kế hoạch không có điểm, mục “%s”.", "The plan has no clause “%s”."),
    UNKNOWN_CLAUSE(
            Kind.INVALID,
            "Kế hoạch không có điểm, mục “%s”; hãy nhập phần lời trước.",
            "The plan has no clause “%s”; lay in its text first."),
    CLAUSE_EXISTS(
            Kind.CONFLICT,
            "Điểm, mục “%s” đã có với nội dung khác.",
            "The clause “%s” is there already with another text."),
    CLAUSE_TWICE(
            Kind.INVALID,
            "Điểm, mục “%s” xuất hiện hai lần trong một lần gửi.",
            "The clause “%s” appears twice in the request.");

    private final Kind kind;
    private final String vi;
    private final String en;

    ClauseRefusal(Kind kind, String vi, String en) {
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
