package vn.baophu.platform.thing;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

enum ThingRefusal implements Refusal {
    TOO_HEAVY(Kind.INVALID, "Nặng %s, chỉ được %s.", "Weighs %s, at most %s."),
    CURSED(Kind.CONFLICT, "Không được đặt tên này.", "This name is cursed.");

    private final Kind kind;
    private final String vi;
    private final String en;

    ThingRefusal(Kind kind, String vi, String en) {
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
