package vn.baophu.targets.picture;

import java.util.List;
import java.util.Objects;

/**
 * One column.
 *
 * @param path its heads, from the widest to its own; a null among them can not be told without the directory's words
 * @param width characters of its widest cell; at least what its own head needs over three lines
 * @param align how its cells stand
 */
public record PictureColumn(List<String> path, int width, Align align) {
    private static final int HEAD_LINES = 3;

    /** How cells stand in their column. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    static PictureColumn of(List<String> path, int widestCell, Align align) {
        var own = Objects.requireNonNullElse(path.get(path.size() - 1), "");
        var longestWord = List.of(own.split("\\s+")).stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        var needed = Math.max(longestWord, (own.length() + HEAD_LINES - 1) / HEAD_LINES);
        return new PictureColumn(path, Math.max(widestCell, needed), align);
    }
}
