package vn.baophu.targets.reading;

import static vn.baophu.platform.error.PlatformRefusal.BAD_CURSOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;

/** The lists of a reading: names of units as printed, and faults. */
@ApplicationScoped
class PrintedNames {
    private static final String NAMES = """
            select position, printed, under, certainty, unit_id, candidates, table_no, line from reading_unit
            where reading_id = :reading and position > :after
              and (cast(:certainty as text) is null or certainty = cast(:certainty as text))
            order by position""";
    private static final String FAULTS = """
            select position, table_no, line, column_name, code, vi, en from reading_fault
            where reading_id = :reading and position > :after order by position""";

    private final EntityManager entities;
    private final Units units;

    PrintedNames(EntityManager entities, Units units) {
        this.entities = entities;
        this.units = units;
    }

    /** Those of the names that the file prints. */
    Set<String> printed(Reading reading, Collection<String> names) {
        List<?> found = entities.createNativeQuery(
                        "select printed from reading_unit where reading_id = :reading and printed = any(:names)",
                        Object.class)
                .setParameter("reading", reading.id())
                .setParameter("names", names.toArray(String[]::new))
                .getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    Page<PrintedUnitView> units(Reading reading, UnitCertainty certainty, PageRequest page) {
        var rows = rows(
                entities.createNativeQuery(NAMES, Tuple.class)
                        .setParameter("certainty", certainty == null ? null : certainty.name()),
                reading,
                page);
        var ids = rows.stream()
                .flatMap(row -> Stream.concat(Stream.of((UUID) row.get(4)), Arrays.stream((UUID[]) row.get(5))))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var named = units.withIds(ids, reading.plan().paper().day());
        return Page.of(rows, page.limit(), row -> row.get(0).toString()).map(row -> PrintedUnitView.of(row, named));
    }

    Page<Tuple> faults(Reading reading, PageRequest page) {
        var rows = rows(entities.createNativeQuery(FAULTS, Tuple.class), reading, page);
        return Page.of(rows, page.limit(), row -> row.get(0).toString());
    }

    private static List<Tuple> rows(jakarta.persistence.Query query, Reading reading, PageRequest page) {
        List<?> rows = query.setParameter("reading", reading.id())
                .setParameter(
                        "after", page.afterKey().map(PrintedNames::position).orElse(0))
                .setMaxResults(page.fetch())
                .getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    private static int position(String key) {
        if (!key.matches("\\d{1,9}")) {
            throw new Refused(BAD_CURSOR);
        }
        return Integer.parseInt(key);
    }
}
