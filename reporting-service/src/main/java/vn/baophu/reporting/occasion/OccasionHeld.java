package vn.baophu.reporting.occasion;

import vn.baophu.reporting.calendar.Due;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.regime.Reporters;

/**
 * Reports were asked for, or the day of an occasion moved; said inside the transaction, so that what follows from it
 * commits with it or not at all.
 *
 * @param regime the edition in force on the day of the request or event
 * @param reporters null where the regime says who reports
 * @param asks false where only its day moved; whoever was asked before is asked still
 */
public record OccasionHeld(Regime regime, String name, Due due, Reporters reporters, boolean asks) {}
