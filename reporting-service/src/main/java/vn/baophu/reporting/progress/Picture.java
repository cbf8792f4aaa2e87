package vn.baophu.reporting.progress;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.baophu.reporting.figure.AcceptedFigure;
import vn.baophu.reporting.target.Target;

/**
 * All that is known of the units of a tree, for one indicator and period.
 *
 * @param expected the units that owe a figure
 * @param figures what counts so far, by unit
 * @param targets what was set for the year, by unit
 */
record Picture(Set<UUID> expected, Map<UUID, AcceptedFigure> figures, Map<UUID, Target> targets) {}
