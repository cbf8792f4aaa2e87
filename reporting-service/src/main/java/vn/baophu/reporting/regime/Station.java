package vn.baophu.reporting.regime;

import java.util.Optional;
import vn.baophu.directory.UnitLevel;
import vn.baophu.reporting.reporter.Above;
import vn.baophu.reporting.reporter.Reporter;

/**
 * Where reports pass through: the same somebody for all of them, or the unit of a level above each reporter.
 *
 * @param who null where a level is named
 * @param above null where somebody is named
 */
public record Station(Reporter who, UnitLevel above) {
    /** Who that is for one reporter; empty where no unit of the level lies above it. */
    public Optional<Reporter> of(Above reporter) {
        return above == null ? Optional.of(who) : reporter.at(above);
    }
}
