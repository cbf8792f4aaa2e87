package vn.baophu.reporting.overlap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.reporter.Scope;

/** What is asked of whom, read from the obligations: three statements whatever their number. */
@ApplicationScoped
class Asks {
    private static final String ASKED = """
            select o.regime_code, o.regime_id, o.period, o.cut_off_on, min(coalesce(o.regular_due_on, o.due_on))
            from obligation o
            where o.kind = 'REPORT' and o.stage <> 'WAIVED' and o.occasion is null and o.due_on >= :from
              and (:everywhere or o.area_unit_id = any(:units))
              and exists (select 1 from regime_indicator i where i.regime_id = o.regime_id)
            group by o.regime_code, o.regime_id, o.period, o.cut_off_on""";

    private static final String FIGURES =
            "select regime_id, indicator from regime_indicator where regime_id = any(:ids)";

    private static final String BOTH = """
            select c.number, count(*)
            from unnest(:numbers, :firsts, :firstPeriods, :seconds, :secondPeriods)
                 as c (number, first_code, first_period, second_code, second_period)
            join obligation a on a.regime_code = c.first_code and a.period = c.first_period
            join obligation b on b.regime_code = c.second_code and b.period = c.second_period
                              and coalesce(b.unit_id, b.agency_id) = coalesce(a.unit_id, a.agency_id)
            where a.kind = 'REPORT' and a.stage <> 'WAIVED' and a.occasion is null
              and b.kind = 'REPORT' and b.stage <> 'WAIVED' and b.occasion is null
              and (:everywhere or a.area_unit_id = any(:units))
            group by c.number""";

    private final Session session;

    Asks(Session session) {
        this.session = session;
    }

    /** Every regime and period of whose reporters in the scope something is due from that day on. */
    List<Ask> of(Scope scope, LocalDate from) {
        return session.createNativeQuery(ASKED, Object[].class)
                .setParameter("from", from)
                .setParameter("everywhere", scope.units() == null)
                .setParameter("units", units(scope))
                .getResultStream()
                .map(row -> new Ask(
                        (String) row[0], (UUID) row[1], Period.named((String) row[2]), day(row[3]), day(row[4])))
                .toList();
    }

    /** The figures that each of these editions asks for. */
    Map<UUID, Set<String>> figures(Set<UUID> editions) {
        return session.createNativeQuery(FIGURES, Object[].class)
                .setParameter("ids", editions.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    /** How many reporters in the scope are asked by both; without those pairs that have nobody in common. */
    Map<Twice, Long> reporters(List<Twice> pairs, Scope scope) {
        var counted = new HashMap<Twice, Long>();
        var numbers = new Integer[pairs.size()];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = at;
        }
        session.createNativeQuery(BOTH, Object[].class)
                .setParameter("numbers", numbers)
                .setParameter("firsts", texts(pairs, pair -> pair.first().code()))
                .setParameter(
                        "firstPeriods",
                        texts(pairs, pair -> pair.first().period().code()))
                .setParameter("seconds", texts(pairs, pair -> pair.second().code()))
                .setParameter(
                        "secondPeriods",
                        texts(pairs, pair -> pair.second().period().code()))
                .setParameter("everywhere", scope.units() == null)
                .setParameter("units", units(scope))
                .getResultStream()
                .forEach(row -> counted.put(pairs.get((Integer) row[0]), (Long) row[1]));
        return counted;
    }

    private static UUID[] units(Scope scope) {
        return scope.units() == null ? new UUID[0] : scope.units().toArray(UUID[]::new);
    }

    private static String[] texts(List<Twice> pairs, Function<Twice, String> part) {
        return pairs.stream().map(part).toArray(String[]::new);
    }

    private static LocalDate day(Object value) {
        return LocalDate.parse(value.toString());
    }
}
