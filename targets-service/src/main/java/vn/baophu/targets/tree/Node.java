package vn.baophu.targets.tree;

import vn.baophu.targets.target.Holder;

/**
 * One who gets a part of a figure.
 *
 * @param key names it within its tree: the official code of a unit, the given key of a holder inside a unit
 * @param parent key of the one whose figure is divided; null for the root
 */
public record Node(String key, String parent, Holder holder) {
    /** For people. */
    public String name() {
        return holder.by().name() == null ? holder.name() : holder.by().name();
    }
}
