package vn.baophu.reporting.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.UUID;
import org.hibernate.Session;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.rollup.Rollups;
import vn.baophu.reporting.tally.Question;

/** Reads who kept the due moments of a period, in one statement for any number of units. */
@ApplicationScoped
class DueMoments {
    private static final String READ = """
            select o.unit_id, bool_or(o.first_sent_at <= :now and o.first_sent_at >= o.due_at),
                   bool_or((o.first_sent_at is null or o.first_sent_at > :now) and o.due_at <= :now)
            from obligation o
            where o.period = :period and o.unit_id is not null and o.kind = 'REPORT'
              and (o.stage <> 'WAIVED' or o.waived_at > :now)
              and not exists (select 1 from waiver_taken_back w where w.obligation_id = o.id
                              and w.waived_at <= :now and w.at > :now)
              and o.regime_id in (select i.regime_id from regime_indicator i where i.indicator = any(:indicators))%s%s
            group by o.unit_id""";

    private final Session session;
    private final Rollups rollups;
    private final InstantSource clock;

    DueMoments(Session session, Rollups rollups, InstantSource clock) {
        this.session = session;
        this.rollups = rollups;
        this.clock = clock;
    }

    Punctuality of(Question question, Period period) {
        var units = question.units();
        var regimes = question.regimes();
        var query = session.createNativeQuery(
                        READ.formatted(
                                units == null ? "" : " and o.unit_id = any(:units)",
                                regimes == null ? "" : " and o.regime_id = any(:regimes)"),
                        Object[].class)
                .setParameter("period", period.code())
                .setParameter(
                        "indicators", rollups.partsOf(question.indicator()).toArray(String[]::new))
                .setParameter("now", moment(question));
        if (units != null) {
            query.setParameter("units", units.toArray(UUID[]::new));
        }
        if (regimes != null) {
            query.setParameter("regimes", regimes.toArray(UUID[]::new));
        }
        var found = new Punctuality(new HashSet<>(), new HashSet<>());
        for (var row : query.getResultList()) {
            if (Boolean.TRUE.equals(row[1])) {
                found.late().add((UUID) row[0]);
            }
            if (Boolean.TRUE.equals(row[2])) {
                found.overdue().add((UUID) row[0]);
            }
        }
        return found;
    }

    /** Now, or the last moment of the day that is asked for. */
    private Instant moment(Question question) {
        return question.before() == null ? clock.instant() : question.before().minus(1, ChronoUnit.MICROS);
    }
}
