package vn.baophu.targets.tree;

import java.util.UUID;
import vn.baophu.targets.target.Holder;

/**
 * One who gets a part of a figure.
 *
 * @param key names it within its tree: the official code of a unit, the given key of a holder inside a unit
 * @param parent key of the one whose figure is divided; null for the root
 * @param unitAbove id of the unit right above in the directory; null for the root and for holders inside a unit
 */
public record Node(String key, String parent, Holder holder, UUID unitAbove) {
    /** For people. */
    public String name() {
        return holder.by().name() == null ? holder.name() : holder.by().name();
    }
}
