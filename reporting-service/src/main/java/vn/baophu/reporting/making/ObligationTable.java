package vn.baophu.reporting.making;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.reporter.Reporter;

/** Writes obligations by the thousand: one statement for all reporters of one period. */
@ApplicationScoped
class ObligationTable {
    private static final String MAKE = Telling.made("""
            insert into obligation as o (id, version, regime_id, regime_code, kind, unit_id, agency_id, code, area_unit_id,
                                    period, occasion, cut_off_on, opens_on, due_on, due_at, lock_on, stage)
            select uuidv7(), 0, :regime, :code, :kind, r.unit_id, r.agency_id, r.code, r.area_unit_id,
                   :period, cast(:occasion as text), :cutOffOn, :opensOn, :dueOn, :dueAt, cast(:lockOn as date), 'AWAITED'
            from unnest(:units, :agencies, :codes, :areas) as r (unit_id, agency_id, code, area_unit_id)
            on conflict on constraint obligation_once do nothing""");

    /**
     * What is overdue keeps its day, unless another edition asks for it; no extension is shortened, no freed duty locked. Held
     * by id, as by {@code Obligations}: of two who hold many, one waits and the other does not.
     */
    private static final String MOVE = Telling.moved("""
            with n as not materialized
                (select cast(:cutOffOn as date) as cut_off_on, cast(:opensOn as date) as opens_on,
                        cast(:dueOn as date) as due_on, cast(:lockOn as date) as lock_on),
            held as
                (select o.id from obligation o cross join n
                 where o.regime_code = :code and o.period = :period
                   and o.occasion is not distinct from cast(:occasion as text)
                   and o.stage = 'AWAITED' and (:all or o.unit_id = any(:ids) or o.agency_id = any(:ids))
                   and (o.regime_id <> :regime or o.kind <> :kind or (o.due_at > :now
                        and (o.cut_off_on, o.opens_on, coalesce(o.regular_due_on, o.due_on))
                            is distinct from (n.cut_off_on, n.opens_on, n.due_on)))
                 order by o.id for no key update of o)
            update obligation o
            set regime_id = :regime, kind = :kind, cut_off_on = n.cut_off_on, opens_on = n.opens_on,
                due_on = case when o.regular_due_on is not null and o.due_on > n.due_on then o.due_on else n.due_on end,
                due_at = case when o.regular_due_on is not null and o.due_on > n.due_on then o.due_at else :dueAt end,
                lock_on = case when o.never_locks then null
                               when o.regular_due_on is not null and o.due_on > n.due_on then o.lock_on else n.lock_on end,
                regular_due_on = case when o.regular_due_on is not null and o.due_on > n.due_on then n.due_on end,
                version = o.version + 1
            from n, held where o.id = held.id""");

    /** What a calendar asks and nobody has begun: it was never sent, not even to be taken back. */
    private static final String UNTOUCHED = """
            o.occasion is null and o.stage = 'AWAITED' and o.submission_id is null
            and not exists (select 1 from submission s where s.obligation_id = o.id)
            and not exists (select 1 from extension_request e where e.obligation_id = o.id)
            and not exists (select 1 from waiver_taken_back w where w.obligation_id = o.id)
            and not exists (select 1 from attachment a where a.obligation_id = o.id)
            and not exists (select 1 from draft d where d.obligation_id = o.id)""";

    /** What is not open yet: asked by an older edition only, or of a unit that ends or goes elsewhere before the cut-off. */
    private static final String DROP = dropped("""
            o.period = :period and o.opens_on > :today and not coalesce(o.unit_id, o.agency_id) = any(:ids)
            and (o.regime_id <> :regime
                 or exists (select 1 from directory_unit_version v where v.unit_id = o.unit_id))""");

    private static final String DROP_PERIODS = dropped("not o.period = any(:periods) and o.opens_on > :today");

    /** Of periods that the plan does not reach any more, also where they are open by now. */
    private static final String DROP_ENDED = dropped("o.period = any(:periods)");

    private static final String AWAITED_PERIODS = """
            select distinct o.period from obligation o
            where o.regime_code = :code and o.occasion is null and o.stage = 'AWAITED' and o.submission_id is null""";

    private final Session session;
    private final CurrentCaller caller;
    private final InstantSource clock;

    ObligationTable(Session session, CurrentCaller caller, InstantSource clock) {
        this.session = session;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes what is missing; answers how many. */
    int make(Share share, String occasion) {
        var owers = share.owers();
        return dated(MAKE, share, occasion)
                .setParameter("units", array(owers, Reporter::unitId, new UUID[0]))
                .setParameter("agencies", array(owers, Reporter::agencyId, new UUID[0]))
                .setParameter("codes", array(owers, Reporter::code, new String[0]))
                .setParameter("areas", array(owers, Reporter::areaUnitId, new UUID[0]))
                .executeUpdate();
    }

    /** Gives what is awaited of these reporters the edition and the dates that now hold; answers how many changed. */
    int move(Share share, String occasion) {
        return move(share, occasion, false);
    }

    /** The same of whoever was asked. */
    int moveAll(Share share, String occasion) {
        return move(share, occasion, true);
    }

    private int move(Share share, String occasion, boolean all) {
        return dated(MOVE, share, occasion)
                .setParameter("all", all)
                .setParameter("ids", share.ids())
                .executeUpdate();
    }

    /** Takes back what is no longer asked for a period: of all but these; answers how many. */
    int drop(Share share, UUID[] stillAsked) {
        return told(DROP)
                .setParameter("code", share.edition().code())
                .setParameter("regime", share.edition().id())
                .setParameter("period", share.period())
                .setParameter("today", today())
                .setParameter("ids", stillAsked)
                .executeUpdate();
    }

    /** Takes back what is asked for none of these periods any more; answers how many. */
    int dropOtherPeriods(String code, Collection<String> periods) {
        return told(DROP_PERIODS)
                .setParameter("code", code)
                .setParameter("periods", periods.toArray(String[]::new))
                .setParameter("today", today())
                .executeUpdate();
    }

    /** The periods, as codes, of which a report is still awaited. */
    List<String> awaitedPeriods(String code) {
        return session.createNativeQuery(AWAITED_PERIODS, Object.class)
                .setParameter("code", code)
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }

    /** Takes back what is awaited for periods that begin after the end of the plan; answers how many. */
    int dropEnded(String code, Collection<String> periods) {
        return told(DROP_ENDED)
                .setParameter("code", code)
                .setParameter("periods", periods.toArray(String[]::new))
                .executeUpdate();
    }

    private static String dropped(String which) {
        return Telling.dropped("with held as (select o.id from obligation o where o.regime_code = :code and " + which
                + " and " + UNTOUCHED + " order by o.id for update of o)"
                + " delete from obligation o using held where o.id = held.id");
    }

    private MutationQuery told(String sql) {
        return session.createNativeMutationQuery(sql)
                .setParameter("now", clock.instant())
                .setParameter("who", caller.find().map(Caller::subject).orElse("system"));
    }

    private MutationQuery dated(String sql, Share share, String occasion) {
        var dates = share.dates();
        return told(sql)
                .setParameter("regime", share.edition().id())
                .setParameter("code", share.edition().code())
                .setParameter("kind", share.kind().name())
                .setParameter("period", share.period())
                .setParameter("occasion", occasion, String.class)
                .setParameter("cutOffOn", dates.cutOffOn())
                .setParameter("opensOn", dates.opensOn())
                .setParameter("dueOn", dates.dueOn())
                .setParameter("dueAt", dates.dueAt())
                .setParameter("lockOn", dates.lockOn(), LocalDate.class);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessDay.ZONE);
    }

    private static <T> T[] array(Collection<Reporter> owers, Function<Reporter, T> part, T[] of) {
        return owers.stream().map(part).toList().toArray(of);
    }
}
