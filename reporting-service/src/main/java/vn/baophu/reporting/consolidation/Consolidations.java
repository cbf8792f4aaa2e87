package vn.baophu.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.submission.Submission;

/**
 * Sums of the reports that come through a relay's hands. A report enters with the version that counts or, as long as none
 * does, with the last one as soon as it has passed the relay: when every relay that reviews, up to this one and itself, has
 * endorsed it, or at once where none does. Of a report that was made for another regime only those figures enter for which
 * this one asks. A report that is missing is missing, never a zero. Every method is one statement, however many reports
 * there are.
 */
@ApplicationScoped
public class Consolidations {
    /** The reports below one relay's obligation, in the area of the relay; only a central agency has none and takes all. */
    private static final String PARTS = """
            from obligation o
            left join submission s on s.id = o.submission_id
            left join (
                with recursive inside (top, unit_id) as (
                    select v.unit_id, v.unit_id from directory_unit_version v
                    where v.level = any(:levels) and cast(:day as date) between v.valid_from and v.valid_to
                    union all
                    select i.top, v.unit_id from inside i
                    join directory_unit_version v on v.parent_id = i.unit_id
                     and cast(:day as date) between v.valid_from and v.valid_to)
                select unit_id, array_agg(top) filter (where not top = any(:reviewers)) as tops from inside
                group by unit_id) above on above.unit_id = o.area_unit_id
            left join sending x on x.id = case
                when s.counted_id is not null then s.counted_id
                when s.state = 'ENDORSED' or s.state = 'SUBMITTED' and coalesce(s.endorsed_times, 0)
                    >= cardinality(array_remove(cast(:reviewers as uuid[]) || above.tops, coalesce(o.unit_id, o.agency_id)))
                    then s.last_id end
            where o.regime_code = :regime and o.period = :period and o.occasion is not distinct from :occasion
              and o.kind = 'REPORT' and o.stage <> 'WAIVED' and o.id <> :own
              and (cast(:area as uuid[]) is null or o.area_unit_id = any(:area))""";

    private static final String READ =
            "select o.unit_id, o.agency_id, o.code, o.area_unit_id, s.id, x.number " + PARTS + " order by o.code, o.id";

    private static final String SUM = "select f.indicator, sum(f.participants), sum(f.denominator), count(*) "
            + PARTS.replace(
                    "where o.regime_code",
                    "cross join lateral jsonb_to_recordset(x.content -> 'figures')"
                            + " f(indicator text, participants bigint, denominator bigint)"
                            + " join regime_indicator i on i.regime_id = o.regime_id and i.indicator = f.indicator"
                            + " where o.regime_code")
            + " group by f.indicator order by f.indicator";

    private static final String KEEP = "insert into consolidation_part select cast(:sending as uuid), s.id, x.number "
            + PARTS + " and x.id is not null";

    private static final String OUTDATED = """
            select p.submission_id, p.number, c.number
            from submission r
            join consolidation_part p on p.sending_id = r.last_id
            join submission s on s.id = p.submission_id
            join sending l on l.id = s.last_id
            left join sending c on c.id = s.counted_id
            where r.id = :report
              and (c.number > p.number
                   or c.id is null and (s.state in ('RETURNED', 'WITHDRAWN') or l.number > p.number))
            order by p.submission_id""";

    private static final String USERS = """
            select r.id from consolidation_part p
            join submission r on r.last_id = p.sending_id
            where p.submission_id = :submission and p.number between :first and :last
            order by r.id""";

    private final Session session;

    Consolidations(Session session) {
        this.session = session;
    }

    List<Part> parts(Obligation relays, Passed passed) {
        return bound(session.createNativeQuery(READ, Object[].class), relays, passed).getResultList().stream()
                .map(row -> new Part(
                        new Reporter((UUID) row[0], (UUID) row[1], (String) row[2], (UUID) row[3]),
                        (UUID) row[4],
                        (Integer) row[5]))
                .toList();
    }

    List<Total> totals(Obligation relays, Passed passed) {
        return bound(session.createNativeQuery(SUM, Object[].class), relays, passed).getResultList().stream()
                .map(row ->
                        new Total((String) row[0], count(row[1]), row[2] == null ? null : count(row[2]), count(row[3])))
                .toList();
    }

    /** Remembers for ever from which versions this sending of a relay was made. */
    @Transactional(TxType.MANDATORY)
    void remember(Submission report, Passed passed) {
        bound(session.createNativeQuery(KEEP, Object[].class), report.obligation(), passed)
                .setParameter("sending", report.last().id())
                .executeUpdate();
    }

    /**
     * The reports below that are no longer what a relay's report was made from: a newer version counts, or the one used was
     * given back or taken back and none does.
     */
    List<Outdated> outdated(UUID report) {
        return session
                .createNativeQuery(OUTDATED, Object[].class)
                .setParameter("report", report)
                .getResultList()
                .stream()
                .map(row -> new Outdated((UUID) row[0], (Integer) row[1], (Integer) row[2]))
                .toList();
    }

    /** The relays' reports, as they now stand, that were made from one of these versions of a report. */
    List<UUID> thatUsed(UUID submission, int first, int last) {
        return session.createNativeQuery(USERS, Object.class)
                .setParameter("submission", submission)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    private static <T> NativeQuery<T> bound(NativeQuery<T> query, Obligation relays, Passed passed) {
        return query.setParameter("regime", relays.regime().code())
                .setParameter("period", relays.period())
                .setParameter("occasion", relays.occasion(), String.class)
                .setParameter("own", relays.id())
                .setParameter("day", relays.cutOffOn())
                .setParameter("area", passed.area(), UUID[].class)
                .setParameter("reviewers", passed.named(), UUID[].class)
                .setParameter("levels", passed.levels(), String[].class);
    }

    private static long count(Object number) {
        return number instanceof BigDecimal exact ? exact.longValueExact() : ((Number) number).longValue();
    }
}
