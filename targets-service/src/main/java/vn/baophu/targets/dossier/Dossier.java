package vn.baophu.targets.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A paper under check, or a table that belongs to none.
 *
 * @param cover what the paper says of itself
 * @param printed every figure, in the order of reading
 * @param family the registered indicators
 * @param above what a plan of the level above sets for the units of this one
 */
public record Dossier(Cover cover, List<Printed> printed, Family family, List<Printed> above) {
    /** The figures that stand in tables, not in sentences. */
    public Stream<Printed> inTables() {
        return printed.stream().filter(figure -> figure.table().isGrid());
    }

    /** The tables with their figures, in the order of reading. */
    public Map<Table, List<Printed>> tables() {
        return grouped(inTables(), Printed::table);
    }

    public Map<Printed.Column, List<Printed>> columns() {
        return grouped(printed.stream(), Printed::column);
    }

    public Map<Printed.Subject, List<Printed>> subjects() {
        return grouped(printed.stream(), Printed::subject);
    }

    /** Groups in the order of reading, both the groups and what is in them. */
    public static <K> Map<K, List<Printed>> grouped(Stream<Printed> figures, Function<Printed, K> key) {
        return figures.collect(groupingBy(key, LinkedHashMap::new, toList()));
    }
}
