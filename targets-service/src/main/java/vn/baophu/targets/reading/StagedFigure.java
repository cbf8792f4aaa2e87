package vn.baophu.targets.reading;

import java.util.Map;
import java.util.UUID;

/**
 * A figure that waits to be adopted.
 *
 * @param unit null while nobody knows it
 * @param cells of the canonical table; cells without a value are absent
 */
record StagedFigure(int table, int line, String code, UUID unit, Map<String, String> cells) {}
