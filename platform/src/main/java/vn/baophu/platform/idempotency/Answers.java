package vn.baophu.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;

/** The answers given so far, by caller and key. Their statements do not make what else waits to be written hurry. */
@ApplicationScoped
class Answers {
    private final Session session;
    private final InstantSource clock;

    Answers(Session session, InstantSource clock) {
        this.session = session;
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
        return session.createNativeMutationQuery("""
                                insert into idempotency (caller, key, request_hash, recorded_at)
                                values (:caller, :key, :hash, :now) on conflict do nothing""")
                        .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                        .setParameter("caller", caller)
                        .setParameter("key", key)
                        .setParameter("hash", requestHash)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    @Transactional(TxType.MANDATORY)
    void keep(String caller, String key, Answer answer) {
        session.createNativeMutationQuery("""
                        update idempotency set status = :status, body = :body, etag = :etag, location = :location
                        where caller = :caller and key = :key""")
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
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
        var row = session.createNativeQuery("""
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
        session.createNativeMutationQuery("delete from idempotency where recorded_at < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
