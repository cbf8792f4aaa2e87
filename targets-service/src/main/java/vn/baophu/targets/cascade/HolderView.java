package vn.baophu.targets.cascade;

import vn.baophu.targets.plan.UnitRef;
import vn.baophu.targets.target.Holder;
import vn.baophu.targets.target.HolderKind;

/**
 * Who gets a figure.
 *
 * @param key names it within the cascade
 * @param unit the unit, or the one in which the holder works
 * @param name the holder inside the unit; absent for the unit itself
 */
public record HolderView(String key, UnitRef unit, HolderKind kind, String name, String code) {
    public static HolderView of(String key, Holder holder) {
        return new HolderView(
                key,
                new UnitRef(holder.id(), holder.code(), holder.name()),
                holder.by().kind(),
                holder.by().name(),
                holder.by().code());
    }
}
