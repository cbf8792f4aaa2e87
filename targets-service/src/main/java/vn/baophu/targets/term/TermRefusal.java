package vn.baophu.targets.term;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way words of any kind say no; what each kind says with a code of its own stands in its {@link TermRefusal.Refusals}. */
public enum TermRefusal implements Refusal {
    ALIAS_TAKEN(
            Kind.CONFLICT,
            "Cách gọi \"%s\" đã dùng cho %s; một cách gọi chỉ chỉ một thứ.",
            "The words \"%s\" mean %s already; they can not mean two things."),
    RELATION_WITHOUT_PARENT(
            Kind.INVALID,
            "Nói là một phần hoặc tập con thì phải nói của cái gì (parent).",
            "A part or subset needs its whole (parent).");

    private final Kind kind;
    private final String vi;
    private final String en;

    TermRefusal(Kind kind, String vi, String en) {
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

    /**
     * What one kind of words says no with.
     *
     * @param absent it is not at this address
     * @param unknown a request names it, and it is not registered
     * @param exists its code is registered already
     */
    public record Refusals(Refusal absent, Refusal unknown, Refusal exists) {}
}
