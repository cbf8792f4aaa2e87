package vn.baophu.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;

/** The answers given so far, by caller and key. */
@ApplicationScoped
class Answers {
    private final EntityManager entities;
    private final InstantSource clock;

    Answers(EntityManager entities, InstantSource clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The first answer to a key and the request it answered. */
    record Given(String requestHash, Answer answer) {}

    /**
     * Claims the key for the running transaction; false when it has been answered before. A second request that arrives
     * while the first still runs waits here until that one is committed or rolled back.
     */
    @Transactional(TxType.MANDATORY)
    boolean claim(String caller, String key, String requestHash) {
        return entities.createNativeQuery("""
                                insert into idempotency (caller, key, request_hash, recorded_at)
                                values (:caller, :key, :hash, :now) on conflict do nothing""")
                        .setParameter("caller", caller)
                        .setParameter("key", key)
                        .setParameter("hash", requestHash)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    @Transactional(TxType.MANDATORY)
    void keep(String caller, String key, Answer answer) {
        entities.createNativeQuery("""
                        update idempotency set status = :status, body = :body, etag = :etag, location = :location
                        where caller = :caller and key = :key""")
                .setParameter("status", answer.status())
                .setParameter("body", answer.body())
                .setParameter("etag", answer.etag())
                .setParameter("location", answer.location())
                .setParameter("caller", caller)
                .setParameter("key", key)
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    Given given(String caller, String key) {
        var row = (Tuple) entities.createNativeQuery("""
                        select request_hash, status, body, etag, location from idempotency
                        where caller = :caller and key = :key""", Tuple.class)
                .setParameter("caller", caller)
                .setParameter("key", key)
                .getSingleResult();
        var answer = new Answer(
                row.get("status", Integer.class),
                row.get("body", String.class),
                row.get("etag", String.class),
                row.get("location", String.class));
        return new Given(row.get("request_hash", String.class).strip(), answer);
    }

    @Transactional
    void forgetOlderThan(Instant moment) {
        entities.createNativeQuery("delete from idempotency where recorded_at < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
