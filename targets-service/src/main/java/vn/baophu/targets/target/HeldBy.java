package vn.baophu.targets.target;

import static vn.baophu.targets.target.FigureRefusal.HOLDER_WITHOUT_KIND;
import static vn.baophu.targets.target.FigureRefusal.HOLDER_WITHOUT_NAME;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.baophu.platform.error.Refused;

/**
 * Who inside a unit reaches a figure.
 *
 * @param name as the paper writes it; null for the unit itself, else {@code HOLDER_WITHOUT_NAME}
 * @param code its own code, such as an agency's; null where it has none; only beside a kind, else {@code HOLDER_WITHOUT_KIND}
 */
@Embeddable
public record HeldBy(
        @Column(name = "holder_kind") @Enumerated(EnumType.STRING)
        HolderKind kind,

        @Column(name = "holder_name") String name,
        @Column(name = "holder_code") String code) {
    /** Nobody else than the unit. */
    public static final HeldBy THE_UNIT = new HeldBy(HolderKind.UNIT, null, null);

    public HeldBy {
        if (kind != HolderKind.UNIT && name == null) {
            throw new Refused(HOLDER_WITHOUT_NAME, kind);
        }
        if (kind == HolderKind.UNIT && (name != null || code != null)) {
            throw new Refused(HOLDER_WITHOUT_KIND, name == null ? code : name);
        }
    }

    /** Tells it from others of its kind in the unit: its code, without one its name; null for the unit itself. */
    String key() {
        return code == null ? name : code;
    }
}
