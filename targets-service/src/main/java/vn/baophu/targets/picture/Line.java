package vn.baophu.targets.picture;

import java.util.List;

/**
 * One line below the head.
 *
 * @param cells one for each column
 * @param total whether it stands for the whole table
 */
public record Line(List<PictureCell> cells, boolean total) {
    /** Its cells that can be told, one blank between two. */
    public String shown() {
        return String.join(
                " ",
                cells.stream()
                        .map(PictureCell::printed)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
