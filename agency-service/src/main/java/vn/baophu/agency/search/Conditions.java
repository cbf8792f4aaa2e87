package vn.baophu.agency.search;

import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;

/** The part of a query after {@code where}: only what the caller has asked for, each value bound by name. */
public final class Conditions {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a condition that binds {@code :name}; a null value asks for nothing and adds nothing. */
    public Conditions with(String condition, String name, Object value) {
        return value == null ? this : always(condition).bind(name, value);
    }

    /** Adds a condition whatever was asked. */
    public Conditions always(String condition) {
        text.append(text.isEmpty() ? "where " : "and ").append(condition).append('\n');
        return this;
    }

    /** Binds a value that several conditions share. */
    public Conditions bind(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** {@code where a and b and c}, empty without conditions. */
    public String text() {
        return text.toString();
    }

    /** The same query with all values bound. */
    public <T> TypedQuery<T> bindTo(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
