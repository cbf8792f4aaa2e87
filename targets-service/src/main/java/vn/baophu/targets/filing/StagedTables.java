package vn.baophu.targets.filing;

import static vn.baophu.targets.intake.IntakeRefusal.FIGURE_CODE_TAKEN;
import static vn.baophu.targets.intake.IntakeRefusal.FIGURE_CODE_TWICE;
import static vn.baophu.targets.intake.IntakeRefusal.FIGURE_TWICE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refusal;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.reading.Reading;

/** The figures that were laid aside for a plan, seen as whole tables. Each question is one statement. */
@ApplicationScoped
class StagedTables {
    private static final int ENOUGH = 500;
    private static final String TWICE = """
            select f.table_no, f.line, f.code, first.line as before
            from (select f.*, first_value(f.position) over (partition by %1$s order by f.position) as first_position
                  from reading_figure f where f.reading_id = :reading%2$s) f
            join reading_figure first on first.reading_id = f.reading_id and first.position = f.first_position
            where f.position > f.first_position order by f.position limit :enough""";
    private static final String TAKEN = """
            select f.table_no, f.line, f.code, null as before from reading_figure f
            join target t on t.plan_id = :plan and t.code = f.code
            where f.reading_id = :reading order by f.position limit :enough""";
    private static final String SIZE = """
            select count(*), count(distinct unit_id) filter (where cells->>'total' is distinct from 'true'),
                   array_agg(distinct cast(cells->>'year' as integer)) filter (where cells->>'year' is not null)
            from reading_figure where reading_id = :reading and table_no = :table""";
    private static final String INDICATORS = """
            select cells->>'indicator' from reading_figure where reading_id = :reading and table_no = :table
            group by 1 order by min(position)""";

    private final EntityManager entities;

    StagedTables(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The rules of the intake door that concern several figures; at most some hundred faults of each.
     *
     * @param sayOnce numbers of the tables that must not repeat themselves
     */
    void check(Reading reading, List<Integer> sayOnce) {
        var faults = new Faults();
        note(faults, FIGURE_CODE_TWICE, "code", of(reading, TWICE.formatted("f.code", "")));
        note(
                faults,
                FIGURE_CODE_TAKEN,
                "code",
                of(reading, TAKEN).setParameter("plan", reading.plan().id()));
        if (!sayOnce.isEmpty()) {
            var repeated = TWICE.formatted("f.table_no, f.subject", " and f.table_no = any(:tables)");
            note(
                    faults,
                    FIGURE_TWICE,
                    null,
                    of(reading, repeated).setParameter("tables", sayOnce.toArray(Integer[]::new)));
        }
        faults.refuseIfAny();
    }

    Annex.Size size(Reading reading, int table) {
        var size = (Tuple) entities.createNativeQuery(SIZE, Tuple.class)
                .setParameter("reading", reading.id())
                .setParameter("table", table)
                .getSingleResult();
        List<?> indicators = entities.createNativeQuery(INDICATORS, Object.class)
                .setParameter("reading", reading.id())
                .setParameter("table", table)
                .getResultList();
        var years = size.get(2) == null ? new Integer[0] : (Integer[]) size.get(2);
        return new Annex.Size(
                ((Number) size.get(0)).intValue(),
                ((Number) size.get(1)).intValue(),
                Arrays.stream(years).sorted().toList(),
                indicators.stream().map(String.class::cast).toList());
    }

    private Query of(Reading reading, String sql) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("reading", reading.id())
                .setParameter("enough", ENOUGH);
    }

    private static void note(Faults faults, Refusal refusal, String column, Query found) {
        List<?> rows = found.getResultList();
        rows.stream().map(Tuple.class::cast).forEach(row -> {
            var args = Stream.of(column == null ? null : row.get(2), row.get(3))
                    .filter(Objects::nonNull)
                    .toList();
            faults.add(new Fault("/tables/" + row.get(0), (Integer) row.get(1), column, refusal, args));
        });
    }
}
