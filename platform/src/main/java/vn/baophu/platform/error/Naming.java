package vn.baophu.platform.error;

import java.util.List;

/** Puts names into sentences where a service keeps them: a refusal knows of whom it speaks, not how that one is called. */
public interface Naming {
    /** The same faults in the same order, names in the place of what has none by itself; asked once an answer. */
    List<Fault> named(List<Fault> faults);
}
