package vn.baophu.reporting.timeliness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.query.NativeQuery;
import vn.baophu.reporting.reporter.Scope;
import vn.baophu.reporting.reporter.Scope.Former;

/** The conditions on obligation {@code o} of one question about times, as SQL, and their values. */
final class Conditions {
    private static final String LAY_THERE = "(o.area_unit_id = any(:units) or exists (select 1 from"
            + " unnest(cast(:former as uuid[]), cast(:firsts as date[]), cast(:lasts as date[])) f (unit, first, last)"
            + " where f.unit = o.area_unit_id and o.cut_off_on between f.first and f.last))";

    private final StringBuilder sql = new StringBuilder("true");
    private final Map<String, Object> values = new HashMap<>();

    Conditions(TimelinessFilter filter, Scope scope, Instant now) {
        values.put("now", now);
        and("o.period = :period", "period", filter.period);
        and("o.regime_code = :regime", "regime", filter.regime);
        and("o.agency_id is not null and o.code = :agency", "agency", filter.agency);
        and("o.due_on < :dueBefore", "dueBefore", filter.dueBefore);
        and("o.due_on > :dueAfter", "dueAfter", filter.dueAfter);
        if (scope.units() != null) {
            within(scope);
        }
    }

    private void within(Scope scope) {
        var lay = scope.former();
        var units = scope.units().toArray(UUID[]::new);
        if (lay.isEmpty()) {
            and("o.area_unit_id = any(:units)", "units", units);
            return;
        }
        and(LAY_THERE, "units", units);
        values.put("former", lay.stream().map(Former::unit).toArray(UUID[]::new));
        values.put("firsts", days(scope, Former::first));
        values.put("lasts", days(scope, Former::last));
    }

    private static LocalDate[] days(Scope scope, Function<Former, LocalDate> day) {
        return scope.former().stream().map(day).toArray(LocalDate[]::new);
    }

    /** A condition with its value; without the value there is no condition. */
    Conditions and(String condition, String name, Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
        return this;
    }

    Conditions and(String condition) {
        sql.append(" and ").append(condition);
        return this;
    }

    String sql() {
        return sql.toString();
    }

    <T> NativeQuery<T> bindTo(NativeQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
