package vn.baophu.targets.picture;

import java.util.List;

/**
 * One line below the head.
 *
 * @param cells one for each column
 * @param total whether it stands for the whole table
 */
public record Line(List<PictureCell> cells, boolean total) {}
