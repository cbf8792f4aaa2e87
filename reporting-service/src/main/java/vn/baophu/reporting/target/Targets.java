package vn.baophu.reporting.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The targets of the units, each in the version in force on a day. Where two plans set one, the plan that came into force
 * later counts; where one plan sets rates against two denominators, the one with people, for reports are compared by people.
 * A target "from 2023 on" holds in every later year for which none of its own is set; of several, the latest start.
 */
@ApplicationScoped
public class Targets {
    private static final String READ = """
            select distinct on (a.period, t.unit_id) a.period, t.unit_id, t.participants, t.denominator, t.percent
            from unnest(cast(:periods as text[]), cast(:years as integer[]), cast(:days as date[]),
                        cast(:knowns as date[])) as a (period, year, day, known)
            cross join lateral (%s and year = a.year union all %s and open_start and year < a.year) t
            where (t.in_force_from is null or t.in_force_from <= a.known)
              and (t.in_force_to is null
                or t.in_force_to >= a.day and (t.in_force_from is null or t.in_force_to >= t.in_force_from))
            order by a.period, t.unit_id, t.year desc, (t.in_force_from is not null and t.in_force_from > a.day),
              case when t.in_force_from <= a.day then t.in_force_from end desc nulls last, t.in_force_from,
              t.participants is null, t.id desc""";
    private static final String SET = "select unit_id, year, participants, denominator, percent, in_force_from,"
            + " in_force_to, id from target where indicator = :indicator and figure_kind = 'TARGET'";

    private final Session session;

    Targets(Session session) {
        this.session = session;
    }

    /**
     * The targets of these units by period and unit, in force on the day that each period is judged by; one statement. A
     * plan signed later in its year sets the year's target too: where none is in force yet, the first that comes into force
     * after the day counts. Periods without any are absent.
     *
     * @param units null for all
     */
    public Map<String, Map<UUID, Target>> of(String indicator, List<Judging> judged, Collection<UUID> units) {
        var query = session.createNativeQuery(sql(units), Object[].class)
                .setParameter("indicator", indicator)
                .setParameter("periods", judged.stream().map(Judging::period).toArray(String[]::new))
                .setParameter("years", judged.stream().map(Judging::year).toArray(Integer[]::new))
                .setParameter("days", judged.stream().map(Judging::day).toArray(LocalDate[]::new))
                .setParameter("knowns", judged.stream().map(Judging::known).toArray(LocalDate[]::new));
        if (units != null) {
            query.setParameter("units", units.toArray(UUID[]::new));
        }
        var targets = new HashMap<String, Map<UUID, Target>>();
        query.getResultList().forEach(row -> targets.computeIfAbsent((String) row[0], none -> new HashMap<>())
                .put((UUID) row[1], target(row)));
        return targets;
    }

    /** The statement, for whoever asks PostgreSQL how it goes about it. */
    public static String sql(Collection<UUID> units) {
        var set = units == null ? SET : SET + " and unit_id = any(:units)";
        return READ.formatted(set, set);
    }

    private static Target target(Object[] row) {
        return new Target((UUID) row[1], (Long) row[2], (Long) row[3], (BigDecimal) row[4]);
    }
}
