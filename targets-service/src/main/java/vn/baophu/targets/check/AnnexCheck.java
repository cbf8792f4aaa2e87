package vn.baophu.targets.check;

import java.util.List;
import vn.baophu.targets.finding.Finding;
import vn.baophu.targets.layout.Doubt;

/**
 * What came of a check.
 *
 * @param rows figures read
 * @param doubts what about the layout of the tables a person should confirm
 */
record AnnexCheck(int rows, List<Doubt> doubts, List<Finding> findings) {}
