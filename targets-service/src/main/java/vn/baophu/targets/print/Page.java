package vn.baophu.targets.print;

import java.util.List;
import vn.baophu.targets.picture.PictureColumn;

/**
 * The sheet a table fits on, and its columns: A4 upright, A4 across, and where the table is wider still A3 across, as annexes
 * are folded. Lengths in twentieths of a point.
 *
 * @param points size of the letters in the table
 * @param columns widths, together the width between the margins
 */
record Page(int width, int height, int points, List<Integer> columns) {
    static final int TOP = mm(20);
    static final int BOTTOM = mm(20);
    static final int LEFT = mm(30);
    static final int RIGHT = mm(15);

    private static final int PADDING = 120;
    private static final int WIDEST = 28;
    private static final List<Page> SIZES = List.of(
            new Page(mm(210), mm(297), 12, List.of()),
            new Page(mm(210), mm(297), 11, List.of()),
            new Page(mm(210), mm(297), 10, List.of()),
            new Page(mm(297), mm(210), 11, List.of()),
            new Page(mm(297), mm(210), 9, List.of()),
            new Page(mm(420), mm(297), 9, List.of()),
            new Page(mm(420), mm(297), 7, List.of()));

    static Page of(List<PictureColumn> columns) {
        var fitting = SIZES.stream()
                .filter(size -> size.needed(columns) <= size.between())
                .findFirst()
                .orElse(SIZES.get(SIZES.size() - 1));
        var needed = fitting.needed(columns);
        return new Page(
                fitting.width,
                fitting.height,
                fitting.points,
                columns.stream()
                        .map(column -> (int) ((long) fitting.needed(column) * fitting.between() / needed))
                        .toList());
    }

    boolean isAcross() {
        return width > height;
    }

    boolean isA3() {
        return Math.max(width, height) > mm(400);
    }

    /** Between left and right margin. */
    int between() {
        return width - LEFT - RIGHT;
    }

    private int needed(List<PictureColumn> columns) {
        return columns.stream().mapToInt(this::needed).sum();
    }

    /** A letter is about half as wide as it is high, a line of the table in bold a little wider. */
    private int needed(PictureColumn column) {
        return Math.min(column.width(), WIDEST) * points * 11 + PADDING;
    }

    private static int mm(int millimetres) {
        return millimetres * 1440 * 10 / 254;
    }
}
