package vn.baophu.targets.picture;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One figure as the text cells of a canonical table ({@code code}, {@code unit}, {@code indicator}, {@code year} ...).
 *
 * @param cells by column; a blank cell is the same as none
 */
public record FigureCells(Map<String, String> cells) {
    private static final Pattern COUNT = Pattern.compile("\\d+|\\d{1,3}(\\.\\d{3})+");

    /** Null where nothing stands. */
    public String text(String column) {
        var cell = cells.get(column);
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    boolean isTotal() {
        return "true".equals(text("total"));
    }

    /** Whether a count and a rate say it all, without words such as "about" or "more than last year". */
    boolean isPlain() {
        var comparator = text("comparator");
        return (comparator == null || comparator.equals("EQUAL"))
                && Stream.of("growthPeople", "growthPercent", "floor", "openStart")
                        .map(this::text)
                        .allMatch(cell -> cell == null || cell.equals("false"));
    }

    PictureCell count(String column) {
        var cell = text(column);
        return cell != null && COUNT.matcher(cell).matches() ? PictureCell.count(cell) : PictureCell.text(cell);
    }
}
