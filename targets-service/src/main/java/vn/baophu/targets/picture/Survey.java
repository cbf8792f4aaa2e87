package vn.baophu.targets.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Looks once at all figures, to see whether they make a table with this axis down and years across. */
final class Survey {
    private static final int MOST_COLUMNS = 36;

    private final Axis axis;
    private final Words words;
    private final Map<Subject, Group> groups = new HashMap<>();
    private final Map<String, Integer> indicators = new HashMap<>();
    private final Set<List<String>> lines = new HashSet<>();
    private final Set<List<String>> holders = new HashSet<>();
    private final Set<Subject> inThisLine = new HashSet<>();
    private List<String> thisLine;
    private boolean fits = true;
    private boolean numbered;
    private int widest;

    Survey(Axis axis, Words words) {
        this.axis = axis;
        this.words = words;
    }

    void see(FigureCells figure) {
        var line = axis.line(figure);
        if (!line.equals(thisLine)) {
            inThisLine.clear();
            fits &= lines.add(line);
            thisLine = line;
        }
        var subject = axis.subject(figure);
        fits &= inThisLine.add(subject) && figure.isPlain();
        holders.add(Axis.UNITS.line(figure));
        indicators.putIfAbsent(figure.text("indicator"), indicators.size());
        numbered |= figure.text("row") != null;
        widest = Math.max(
                widest,
                Objects.requireNonNullElse(axis.label(figure, words), "").length());
        groups.computeIfAbsent(subject, first -> new Group(figure, words)).see(figure, words);
    }

    /** Whether each cell says one thing, the lines do not interleave, and the columns fit on paper. */
    boolean fits() {
        return fits
                && groups.values().stream()
                                .mapToInt(group -> group.measures().size())
                                .sum()
                        <= MOST_COLUMNS
                && (axis == Axis.UNITS
                        ? holders.size() > 1 || indicators.size() == 1
                        : holders.size() == 1 && indicators.size() > 1);
    }

    Across picture() {
        return new Across(axis, words, new Groups(groups, indicators), numbered, widest);
    }
}
