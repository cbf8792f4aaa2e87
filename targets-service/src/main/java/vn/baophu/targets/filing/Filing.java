package vn.baophu.targets.filing;

import java.util.List;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.finding.Finding;
import vn.baophu.targets.reading.Reading;

/**
 * What became of the tables of a file.
 *
 * @param findings what the rulebook says of the plan with them; null where they are too many to look at in a request
 */
record Filing(Reading reading, boolean dryRun, List<Annex> annexes, List<Finding> findings) {}
