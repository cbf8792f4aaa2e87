package vn.baophu.targets.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A paper under check, or a table that belongs to none. Its figures are grouped once, for all rules. */
public final class Dossier {
    private final Cover cover;
    private final List<Printed> printed;
    private final Family family;
    private final List<Printed> above;
    private final Map<Table, List<Printed>> tables;
    private final Map<Printed.Column, List<Printed>> columns;
    private final Map<Printed.Subject, List<Printed>> subjects;

    /**
     * @param cover what the paper says of itself
     * @param printed every figure, in the order of reading
     * @param family the registered indicators
     * @param above what a plan of the level above sets for the issuing unit
     */
    public Dossier(Cover cover, List<Printed> printed, Family family, List<Printed> above) {
        this.cover = cover;
        this.printed = List.copyOf(printed);
        this.family = family;
        this.above = List.copyOf(above);
        this.tables = grouped(inTables(), Printed::table);
        this.columns = grouped(printed.stream(), Printed::column);
        this.subjects = grouped(printed.stream(), Printed::subject);
        subjects.values().forEach(same -> same.sort(Printed.PRECEDENCE));
    }

    public Cover cover() {
        return cover;
    }

    public List<Printed> printed() {
        return printed;
    }

    public Family family() {
        return family;
    }

    public List<Printed> above() {
        return above;
    }

    /** The figures that stand in tables, not in sentences. */
    public Stream<Printed> inTables() {
        return printed.stream().filter(figure -> figure.table().isGrid());
    }

    /** The tables with their figures, in the order of reading. */
    public Map<Table, List<Printed>> tables() {
        return tables;
    }

    public Map<Printed.Column, List<Printed>> columns() {
        return columns;
    }

    /** What is printed of the same subject, the figure that counts first. */
    public Map<Printed.Subject, List<Printed>> subjects() {
        return subjects;
    }

    /** Groups in the order of reading, both the groups and what is in them. */
    public static <K> Map<K, List<Printed>> grouped(Stream<Printed> figures, Function<Printed, K> key) {
        var groups = new LinkedHashMap<K, List<Printed>>();
        figures.forEach(figure -> groups.computeIfAbsent(key.apply(figure), first -> new ArrayList<>())
                .add(figure));
        return groups;
    }
}
