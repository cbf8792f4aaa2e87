package vn.baophu.platform.audit;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.Hibernate;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** The values of an entity as JSON that a person can read: plain values in full, other entities by their id. */
@Singleton
@Unremovable
class AuditValues {
    private final ObjectMapper json;

    AuditValues(ObjectMapper json) {
        // embedded values have no getters
        this.json = json.copy()
                .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
                .setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
    }

    String before(String[] names, Object[] values, SharedSessionContractImplementor session) {
        return write(names, values, session, true);
    }

    String after(String[] names, Object[] values, SharedSessionContractImplementor session) {
        return write(names, values, session, false);
    }

    private String write(String[] names, Object[] values, SharedSessionContractImplementor session, boolean before) {
        if (values == null) {
            return null;
        }
        var named = new LinkedHashMap<String, Object>();
        for (int at = 0; at < names.length; at++) {
            named.put(names[at], plain(values[at], session, before));
        }
        try {
            return json.writeValueAsString(named);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Object plain(Object value, SharedSessionContractImplementor session, boolean before) {
        if (value instanceof PersistentCollection<?> collection) {
            if (!collection.wasInitialized()) {
                return null;
            }
            // while the flush runs the collection itself is new already, its snapshot still old
            return elements(before ? collection.getStoredSnapshot() : collection, session, before);
        }
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            return elements(value, session, before);
        }
        var isEntity = value != null
                && session.getFactory().getMappingMetamodel().isEntityClass(Hibernate.getClassLazy(value));
        return isEntity ? session.getFactory().getPersistenceUnitUtil().getIdentifier(value) : value;
    }

    private static Object elements(Object many, SharedSessionContractImplementor session, boolean before) {
        // the snapshot of a set is a map of its elements to themselves
        var values = many instanceof Map<?, ?> map ? map.values() : (Collection<?>) many;
        if (values == null) {
            return null;
        }
        var plain = new ArrayList<Object>();
        values.forEach(value -> plain.add(plain(value, session, before)));
        return plain;
    }
}
