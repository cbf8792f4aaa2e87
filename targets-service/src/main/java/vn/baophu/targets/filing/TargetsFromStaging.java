package vn.baophu.targets.filing;

import static vn.baophu.targets.filing.FilingRefusal.UNIT_CHANGED_SINCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.trace.RequestTrace;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.reading.Reading;

/**
 * Turns staged cells into figures of a plan where they lie, in one statement a table: hundreds of thousands would not fit
 * into memory as entities. The cells were checked as those of the intake door are; the audit is written along.
 */
@ApplicationScoped
class TargetsFromStaging {
    private static final String TAKE = """
            with staged as (
                select f.position, f.code as figure_code, f.unit_id as holder_id, f.cells as c, v.code as unit_code,
                       v.name as unit_name, v.level as unit_level
                from reading_figure f
                cross join lateral (
                    select * from directory_unit_version v
                    where v.unit_id = f.unit_id and cast(:day as date) between v.valid_from and v.valid_to
                    order by v.valid_from desc limit 1) v
                where f.reading_id = :reading and f.table_no = :table order by f.position),
            taken as (
                insert into target (
                    id, version, revision, plan_id, annex_id, code, unit_id, unit_code, unit_name, unit_level, level,
                    holder_kind, holder_name, holder_code, indicator, year, open_start, figure_kind, comparator,
                    participants, denominator_kind, denominator, denominator_printed_as, printed_percent,
                    growth_people, growth_percent, floor_from, as_of, unit_printed, row_number, is_total, source_line,
                    note, clause)
                select uuidv7(), 0, 1, :plan, :annex, figure_code, holder_id, unit_code, unit_name, unit_level,
                       coalesce(c->>'level', unit_level), coalesce(c->>'holderKind', 'UNIT'), c->>'holderName',
                       c->>'holderCode', c->>'indicator', cast(c->>'year' as integer),
                       coalesce(c->>'openStart' = 'true', false),
                       coalesce(c->>'figureKind', case when c->>'floor' is null then 'TARGET' else 'FLOOR' end),
                       c->>'comparator', cast(replace(c->>'participants', '.', '') as bigint), c->>'denominatorKind',
                       cast(replace(c->>'denominator', '.', '') as bigint), c->>'denominatorPrintedAs',
                       regexp_replace(c->>'printedPercent', '\\s*%$', ''),
                       cast(replace(c->>'growthPeople', '.', '') as bigint),
                       regexp_replace(c->>'growthPercent', '\\s*%$', ''), c->>'floor', cast(c->>'asOf' as date),
                       c->>'unitPrinted', cast(c->>'row' as integer), coalesce(c->>'total' = 'true', false),
                       cast(c->>'sourceLine' as integer), c->>'note', c->>'clause'
                from staged order by position
                returning *)
            insert into audit (at, who, what, entity, entity_id, after, request_id)
            select :now, :who, 'INSERT', 'Target', cast(id as text), to_jsonb(taken), cast(:request as text) from taken""";

    private final EntityManager entities;
    private final InstantSource clock;

    TargetsFromStaging(EntityManager entities, InstantSource clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @return how many figures were taken: all that were laid aside for the annex; else refuses */
    int take(Reading reading, int table, Annex annex, Caller caller) {
        var taken = entities.createNativeQuery(TAKE)
                .setParameter("reading", reading.id())
                .setParameter("table", table)
                .setParameter("day", reading.plan().paper().day())
                .setParameter("plan", reading.plan().id())
                .setParameter("annex", annex.id())
                .setParameter("now", clock.instant())
                .setParameter("who", caller.subject())
                .setParameter("request", RequestTrace.requestId())
                .executeUpdate();
        if (taken != annex.rows()) {
            throw new Refused(UNIT_CHANGED_SINCE, table, taken, annex.rows());
        }
        return taken;
    }

    /** What was taken need not wait any longer. */
    void forget(Reading reading) {
        entities.createNativeQuery("delete from reading_figure where reading_id = :reading")
                .setParameter("reading", reading.id())
                .executeUpdate();
    }
}
