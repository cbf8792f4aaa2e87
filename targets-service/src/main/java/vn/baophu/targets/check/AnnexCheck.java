package vn.baophu.targets.check;

import java.util.List;
import vn.baophu.targets.finding.Finding;

/**
 * What came of a check.
 *
 * @param rows figures read
 */
record AnnexCheck(int rows, List<Finding> findings) {}
