package vn.baophu.reporting.tree;

import java.util.List;
import vn.baophu.directory.UnitOnDay;

/**
 * Whose figures make up those of a unit.
 *
 * @param units those that owe one, none of them above another
 * @param excused those that were let off and for whose people nobody else speaks; without them a sum is none of the whole
 */
public record Reporters(List<UnitOnDay> units, List<UnitOnDay> excused) {}
