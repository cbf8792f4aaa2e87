package vn.baophu.reporting.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Somebody with a password for the database and a bad idea. */
@ApplicationScoped
public class Tampering {
    private final EntityManager entities;

    Tampering(EntityManager entities) {
        this.entities = entities;
    }

    /** Runs a statement past the house; says how many rows it changed. */
    @Transactional
    public int by(String sql) {
        return entities.createNativeQuery(sql).executeUpdate();
    }

    /** One value, as text. */
    @Transactional
    public String value(String sql) {
        return String.valueOf(entities.createNativeQuery(sql, Object.class).getSingleResult());
    }
}
