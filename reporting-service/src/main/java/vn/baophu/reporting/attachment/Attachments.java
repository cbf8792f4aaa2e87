package vn.baophu.reporting.attachment;

import static vn.baophu.reporting.attachment.AttachmentRefusal.ATTACHMENT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.reporting.query.AfterId;
import vn.baophu.reporting.query.Criteria;

/** The files of all reports. */
@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, UUID> {
    /** Refuses with {@code ATTACHMENT_NOT_FOUND}, also a file that was sent for another report. */
    Attachment of(UUID obligation, UUID id) {
        return find("obligationId = ?1 and id = ?2", obligation, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ATTACHMENT_NOT_FOUND, id));
    }

    long unused(UUID obligation) {
        return count("obligationId = ?1 and submissionId is null", obligation);
    }

    /** In the order of coming in. */
    List<Attachment> list(UUID obligation, PageRequest page) {
        return new Criteria()
                .and("a.obligationId = :obligation", "obligation", obligation)
                .and("a.id > :after", "after", AfterId.of(page))
                .query(getEntityManager(), Attachment.class, "select a from Attachment a", "a.id", page.fetch())
                .getResultList();
    }

    /** The bytes, read only here: nothing else that is asked of a report carries them about. */
    byte[] content(Attachment attachment) {
        return (byte[]) getEntityManager()
                .createNativeQuery("select content from attachment_content where attachment_id = :id", Object.class)
                .setParameter("id", attachment.id())
                .getSingleResult();
    }

    void keep(Attachment attachment, byte[] content) {
        persistAndFlush(attachment);
        getEntityManager()
                .createNativeQuery("insert into attachment_content (attachment_id, content) values (:id, :content)")
                .setParameter("id", attachment.id())
                .setParameter("content", content)
                .executeUpdate();
    }
}
