package vn.baophu.reporting.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;

/** The chains of all reporters. */
@ApplicationScoped
class Proofs {
    /**
     * One statement: it takes the end of the chain, which holds off only another acceptance of the same reporter, puts the
     * link behind it and moves the end.
     */
    private static final String APPEND = """
            with chain as (
                insert into proof_chain as c (reporter_id, length, hash)
                values (:reporter, 1, sha256(cast(:nothing as bytea) || cast(:seal as bytea)))
                on conflict (reporter_id) do update
                    set length = c.length + 1, hash = sha256(c.hash || cast(:seal as bytea))
                returning new.length, new.hash, old.hash as previous)
            insert into proof (reporter_id, position, submission_id, revision, sending,
                               said, content, seal, previous, hash)
            select :reporter, length, :submission, :revision, :sending,
                   :said, :content, :seal, coalesce(previous, cast(:nothing as bytea)), hash
            from chain""";

    private static final String LINK =
            "select reporter_id, position, submission_id, revision, sending, said, content, seal, previous, hash from proof ";

    private final Session session;

    Proofs(Session session) {
        this.session = session;
    }

    /** Seals a version that was just accepted. */
    @Transactional(TxType.MANDATORY)
    void append(UUID reporter, Version version, Sealing sealing) {
        var content = version.contentHash();
        session.createNativeMutationQuery(APPEND)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .setParameter("reporter", reporter)
                .setParameter("submission", sealing.submission())
                .setParameter("revision", sealing.revision())
                .setParameter("sending", sealing.sending())
                .setParameter("said", version.saidHash().bytes())
                .setParameter("content", content.bytes())
                .setParameter("seal", sealing.seal(content).bytes())
                .setParameter("nothing", Hash.NOTHING.bytes())
                .executeUpdate();
    }

    /** The whole chain of a reporter, from its first link. */
    List<Link> chain(UUID reporter) {
        return session
                .createNativeQuery(LINK + "where reporter_id = :reporter order by position", Object[].class)
                .setParameter("reporter", reporter)
                .getResultList()
                .stream()
                .map(Proofs::link)
                .toList();
    }

    /** The links of one report, in the order of its versions. */
    List<Link> of(UUID submission) {
        return session
                .createNativeQuery(LINK + "where submission_id = :submission order by revision", Object[].class)
                .setParameter("submission", submission)
                .getResultList()
                .stream()
                .map(Proofs::link)
                .toList();
    }

    Head head(UUID reporter) {
        return session.createNativeQuery(
                        "select length, hash from proof_chain where reporter_id = :reporter", Object[].class)
                .setParameter("reporter", reporter)
                .getResultStream()
                .findFirst()
                .map(row -> new Head((Long) row[0], new Hash((byte[]) row[1])))
                .orElse(Head.NONE);
    }

    private static Link link(Object[] row) {
        return new Link(
                (UUID) row[0],
                (Long) row[1],
                (UUID) row[2],
                (Integer) row[3],
                (Integer) row[4],
                new Hash((byte[]) row[5]),
                new Hash((byte[]) row[6]),
                new Hash((byte[]) row[7]),
                new Hash((byte[]) row[8]),
                new Hash((byte[]) row[9]));
    }
}
