package vn.baophu.targets.finding;

import java.util.List;
import java.util.stream.Stream;
import vn.baophu.targets.target.Target;

/** How one rule is tried on all figures of a plan, given in the order of reading. */
interface Check {
    Stream<Deviation> in(List<Target> printed);
}
