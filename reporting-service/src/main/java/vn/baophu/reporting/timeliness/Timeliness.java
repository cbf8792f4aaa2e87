package vn.baophu.reporting.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The times of reports, counted by the database in one statement each, whatever the number of reports. */
@ApplicationScoped
class Timeliness {
    /** Days after the last day in time; the due moment is the midnight that ends it, and Vietnam has no summer time. */
    private static final String DAYS_LATE =
            "cast(floor(extract(epoch from coalesce(o.first_sent_at, :now) - o.due_at) / 86400) as integer) + 1";

    /** A report that serves several obligations is given back once. */
    private static final String FROM = " from obligation o join regime r on r.id = o.regime_id"
            + " left join submission s on s.id = o.submission_id where ";

    static final String COUNTS = count(Outcome.ON_TIME)
            + count(Outcome.LATE)
            + count(Outcome.MISSING)
            + count(Outcome.AWAITED)
            + count(Outcome.WAIVED)
            + " count(*) filter (where o.stage <> 'WAIVED' and o.regular_due_on is not null) as extended,"
            + " coalesce(sum(s.returned_times) filter (where s.obligation_id = o.id), 0) as returned_times,"
            + lateDays("sum") + " as days_late," + lateDays("max") + " as most_days_late" + FROM;

    private static final String TIMES = "select o.id, o.regime_code, r.title, o.unit_id, o.agency_id, o.code,"
            + " o.area_unit_id, o.period, coalesce(o.regular_due_on, o.due_on) as regular_due_on, o.due_on,"
            + outcome() + " as outcome, s.id as submission, o.first_sent_at, s.first_accepted_at,"
            + " coalesce(s.returned_times, 0) as returned_times, case when "
            + Outcome.LATE.condition() + " or " + Outcome.MISSING.condition() + " then " + DAYS_LATE
            + " else 0 end as days_late" + FROM;

    private final Session session;

    Timeliness(Session session) {
        this.session = session;
    }

    private static String count(Outcome outcome) {
        return " count(*) filter (where " + outcome.condition() + ") as " + outcome + ",";
    }

    private static String lateDays(String how) {
        return " coalesce(" + how + "(" + DAYS_LATE + ") filter (where " + Outcome.LATE.condition() + "), 0)";
    }

    private static String outcome() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> "when " + outcome.condition() + " then '" + outcome + "'")
                .collect(Collectors.joining(" ", " case ", " end"));
    }

    /** Everything in one row. */
    Punctuality overall(Conditions wanted) {
        var sql = "select null as key, null as code, null as area_unit, null as title," + COUNTS + wanted.sql();
        return wanted.bindTo(session.createNativeQuery(sql, Punctuality.class)).getSingleResult();
    }

    /**
     * By key, rows after {@code after}, at most so many.
     *
     * @param after null on the first page
     */
    List<Punctuality> groups(GroupBy by, Conditions wanted, String after, int most) {
        wanted.and(by.key() + " is not null").and("cast(" + by.key() + " as text) > :after", "after", after);
        var sql = "select cast(" + by.key() + " as text) as key, min(" + by.code() + ") as code,"
                + " min(cast(o.area_unit_id as text)) as area_unit, max(r.title) as title," + COUNTS + wanted.sql()
                + " group by " + by.key() + " order by cast(" + by.key() + " as text)";
        return wanted.bindTo(session.createNativeQuery(sql, Punctuality.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** Report by report, by due day, after this one; at most so many. */
    List<ReportTimes> reports(Outcome outcome, Conditions wanted, After after, int most) {
        if (outcome != null) {
            wanted.and(outcome.condition());
        }
        if (after != null) {
            wanted.and("(o.due_on, o.id) > (:afterDay, :afterId)", "afterDay", after.dueOn)
                    .and("true", "afterId", after.id);
        }
        return wanted.bindTo(
                        session.createNativeQuery(TIMES + wanted.sql() + " order by o.due_on, o.id", ReportTimes.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** The place of a report in the list. */
    record After(LocalDate dueOn, UUID id) {}
}
