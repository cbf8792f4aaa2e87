package vn.baophu.targets.adoption;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way an adoption says no. */
public enum AdoptionRefusal implements Refusal {
    CASCADE_OUTDATED(
            Kind.CONFLICT,
            "%s: khi lập phương án kế hoạch in %s, nay in %s; hãy lập lại phương án.",
            "%s: the plan printed %s when the cascade was drawn up, now it prints %s; draw it up again."),
    NOTHING_CHANGES(
            Kind.CONFLICT,
            "Phương án không làm thay đổi số liệu nào đang có hiệu lực.",
            "The cascade changes none of the figures in force.");

    private final Kind kind;
    private final String vi;
    private final String en;

    AdoptionRefusal(Kind kind, String vi, String en) {
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
