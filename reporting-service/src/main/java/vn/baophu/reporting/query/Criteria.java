package vn.baophu.reporting.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of one list, joined by "and"; a condition without its value is left out. */
public final class Criteria {
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** A condition that needs no value. */
    public Criteria and(String clause) {
        clauses.add(clause);
        return this;
    }

    /** A condition with one named value; without the value there is no condition. */
    public Criteria and(String clause, String name, Object value) {
        if (value != null) {
            clauses.add(clause);
            values.put(name, value);
        }
        return this;
    }

    /** A value that a condition given by itself needs. */
    public Criteria with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The query "select ... from ... [where these conditions] order by ...", at most so many rows. */
    public <T> TypedQuery<T> query(EntityManager entities, Class<T> type, String select, String order, int most) {
        var where = clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
        var query = entities.createQuery(select + where + " order by " + order, type);
        values.forEach(query::setParameter);
        return query.setMaxResults(most);
    }
}
