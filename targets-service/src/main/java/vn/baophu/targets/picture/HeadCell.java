package vn.baophu.targets.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * One cell of the head, over several columns or rows.
 *
 * @param column from 0
 * @param text null where it can not be told without the directory's words
 * @param rows how many rows it is high
 * @param columns how many columns it is wide
 */
public record HeadCell(int column, String text, int rows, int columns) {
    /** The text for paper: empty where it can not be told. */
    public String printed() {
        return Objects.requireNonNullElse(text, "");
    }

    /** The rows of the head; neighbours with the same heads above them share a cell. */
    public static List<List<HeadCell>> of(List<PictureColumn> columns) {
        var depth =
                columns.stream().mapToInt(column -> column.path().size()).max().orElse(0);
        return IntStream.range(0, depth)
                .mapToObj(level -> row(columns, level, depth))
                .toList();
    }

    private static List<HeadCell> row(List<PictureColumn> columns, int level, int depth) {
        var row = new ArrayList<HeadCell>();
        for (var at = 0; at < columns.size(); ) {
            var path = columns.get(at).path();
            var width = path.size() <= level ? 1 : width(columns, at, level);
            if (path.size() > level) {
                var isLast = path.size() == level + 1;
                row.add(new HeadCell(at, path.get(level), isLast ? depth - level : 1, width));
            }
            at += width;
        }
        return row;
    }

    private static int width(List<PictureColumn> columns, int at, int level) {
        var path = columns.get(at).path();
        var width = 1;
        while (path.size() > level + 1
                && at + width < columns.size()
                && isBelow(columns.get(at + width).path(), path.subList(0, level + 1))) {
            width++;
        }
        return width;
    }

    private static boolean isBelow(List<String> path, List<String> heads) {
        return path.size() > heads.size() && path.subList(0, heads.size()).equals(heads);
    }
}
