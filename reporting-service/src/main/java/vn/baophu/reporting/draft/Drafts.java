package vn.baophu.reporting.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.baophu.reporting.obligation.Obligation;

/** The drafts, at most one an obligation. */
@ApplicationScoped
class Drafts implements PanacheRepositoryBase<Draft, UUID> {
    /** The draft that belongs to what the reporter sends next. */
    Optional<Draft> current(Obligation owed) {
        var revision = revision(owed);
        return findByIdOptional(owed.id()).filter(draft -> draft.follows(revision));
    }

    /** The revision of the report for an obligation; 0 without one. */
    long revision(Obligation owed) {
        return owed.submissionId() == null
                ? 0
                : getEntityManager()
                        .createQuery("select s.revision from Submission s where s.id = :id", Long.class)
                        .setParameter("id", owed.submissionId())
                        .getSingleResult();
    }

    /** Drafts whose report has moved on; answers how many were forgotten. */
    int forgetOutOfDate() {
        return getEntityManager().createNativeQuery("""
                        delete from draft d using obligation o left join submission s on s.id = o.submission_id
                        where o.id = d.obligation_id and d.follows <> coalesce(s.revision, 0)""").executeUpdate();
    }
}
