package vn.baophu.reporting.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.baophu.contracts.ReportReminded;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.obligation.ObligationState;
import vn.baophu.reporting.regime.Regime;

/**
 * The ladders of all regimes, climbed together: a number of statements that does not grow with the number of reports. A
 * report that was returned has the day for sending it again. Of the rungs that one has reached only the nearest is told, so that days on which the system was down cost
 * no flood; a rung that is told is never told again, for the database takes it once.
 */
@ApplicationScoped
class Ladders {
    /** A rung that was missed by more days than this is history, not a reminder. */
    static final int STALE_DAYS = 14;

    /** No rung stands further from the due day. */
    private static final int WIDEST = 90;

    private static final String CLIMB = """
            with recursive rung as (
                select * from unnest(cast(:regimes as uuid[]), cast(:kinds as text[]), cast(:at as integer[]))
                    as rung (regime_id, kind, at)
            ), owed as (
                select o.id, o.regime_id, o.unit_id, o.agency_id, o.code, o.area_unit_id, o.due_on as wanted_on
                from obligation o
                where o.stage = 'AWAITED' and o.due_on between :earliest and :latest
                  and %s
                union all
                select o.id, o.regime_id, o.unit_id, o.agency_id, o.code, o.area_unit_id, s.rework_by
                from submission s join obligation o on o.submission_id = s.id
                where s.state = 'RETURNED' and s.rework_by between :earliest and :latest and o.stage = 'RETURNED'
            ), nearest as (
                select distinct on (day.regime_id, day.wanted_on, rung.kind = 'ESCALATED')
                       day.regime_id, day.wanted_on, rung.kind, rung.at, day.wanted_on || '/' || rung.at as occasion
                from (select distinct regime_id, wanted_on from owed) as day join rung using (regime_id)
                where day.wanted_on + rung.at between :stale and :today
                order by day.regime_id, day.wanted_on, rung.kind = 'ESCALATED', rung.at desc
            ), reached as (
                select owed.*, nearest.kind, nearest.at, nearest.occasion
                from owed join nearest using (regime_id, wanted_on)
            ), fresh as (
                select * from reached where not exists (
                    select from reminder told where told.obligation_id = reached.id and told.kind = reached.kind
                       and told.occasion = reached.occasion)
                order by id limit :most
            ), up (id, unit_id) as (
                select fresh.id, case when fresh.unit_id is null then fresh.area_unit_id else (
                           select v.parent_id from directory_unit_version v where v.unit_id = fresh.unit_id
                           order by (:today between v.valid_from and v.valid_to) desc, v.valid_from desc limit 1) end
                from fresh where fresh.kind = 'ESCALATED'
                union
                select up.id, (select v.parent_id from directory_unit_version v where v.unit_id = up.unit_id
                               order by v.valid_from desc limit 1)
                from up where up.unit_id is not null and not exists (
                    select from directory_unit_version v
                    where v.unit_id = up.unit_id and :today between v.valid_from and v.valid_to)
            ), above as (
                select up.id, up.unit_id from up join directory_unit_version v on v.unit_id = up.unit_id
                where :today between v.valid_from and v.valid_to
            ), told as (
                insert into reminder (id, kind, obligation_id, occasion, audience, unit_id, agency_code, due_on, days,
                                      made_on, made_at)
                select uuidv7(), fresh.kind, fresh.id, fresh.occasion,
                       case when fresh.kind = 'ESCALATED' then 'SUPERVISOR' else 'REPORTER' end,
                       case when fresh.kind = 'ESCALATED' then above.unit_id else fresh.unit_id end,
                       case when fresh.kind <> 'ESCALATED' and fresh.agency_id is not null then fresh.code end,
                       fresh.wanted_on, abs(fresh.at), :today, :now
                from fresh left join above on above.id = fresh.id
                on conflict (obligation_id, kind, occasion) do nothing
                returning obligation_id, kind, due_on, days, unit_id, agency_code
            )
            select o.id, g.code, o.period, o.unit_id as owes, o.agency_id, told.due_on, told.kind, told.days,
                   told.unit_id, told.agency_code
            from told join obligation o on o.id = told.obligation_id join regime g on g.id = o.regime_id""".formatted(ObligationState.NOT_LOCKED_SQL);

    private final Session session;

    Ladders(Session session) {
        this.session = session;
    }

    /** Regimes of which a report is awaited about this day, with their ladders. */
    List<Regime> about(LocalDate today) {
        return session.createQuery(
                        "select r from Regime r where exists (select 1 from Obligation o where o.regime = r"
                                + " and (o.stage = RETURNED or o.stage = AWAITED and o.dueOn between :earliest and :latest))",
                        Regime.class)
                .setParameter("earliest", today.minusDays(WIDEST + STALE_DAYS))
                .setParameter("latest", today.plusDays(WIDEST))
                .getResultList();
    }

    /** Tells what is to be told on this day, at most so many; answers what is new. */
    List<ReportReminded> climb(List<Regime> regimes, LocalDate today, Instant now, int most) {
        var rungs = regimes.stream()
                .flatMap(regime -> Rung.of(regime.ladder()).stream().map(rung -> new Step(regime.id(), rung)))
                .toList();
        var rows = session.createNativeQuery(CLIMB, Object[].class)
                .setParameter("regimes", rungs.stream().map(Step::regime).toArray(UUID[]::new))
                .setParameter(
                        "kinds",
                        rungs.stream().map(step -> step.rung().kind().name()).toArray(String[]::new))
                .setParameter("at", rungs.stream().map(step -> step.rung().at()).toArray(Integer[]::new))
                .setParameter("earliest", today.minusDays(WIDEST + STALE_DAYS))
                .setParameter("latest", today.plusDays(WIDEST))
                .setParameter("stale", today.minusDays(STALE_DAYS))
                .setParameter("today", today)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(row -> fact(row, today, now)).toList();
    }

    private static ReportReminded fact(Object[] row, LocalDate today, Instant now) {
        return new ReportReminded(
                Ids.next(),
                now,
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (UUID) row[3],
                (UUID) row[4],
                row[5] instanceof Date date ? date.toLocalDate() : (LocalDate) row[5],
                (String) row[6],
                (Integer) row[7],
                today,
                (UUID) row[8],
                (String) row[9]);
    }

    private record Step(UUID regime, Rung rung) {}
}
