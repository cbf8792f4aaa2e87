package vn.baophu.reporting.signature;

import static vn.baophu.reporting.signature.SignatureRefusal.SIGNATURE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.reporting.query.AfterId;
import vn.baophu.reporting.query.Criteria;

/** The signatures under all reports. */
@ApplicationScoped
class ReportSignatures implements PanacheRepositoryBase<ReportSignature, UUID> {
    /** Refuses with {@code SIGNATURE_NOT_FOUND}, also one under another report. */
    ReportSignature of(UUID submission, UUID id) {
        return find("submissionId = ?1 and id = ?2", submission, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(SIGNATURE_NOT_FOUND, id));
    }

    List<ReportSignature> under(UUID submission, int sending) {
        return list("submissionId = ?1 and sending = ?2", submission, sending);
    }

    /** In the order of coming in. */
    List<ReportSignature> list(UUID submission, PageRequest page) {
        return new Criteria()
                .and("s.submissionId = :submission", "submission", submission)
                .and("s.id > :after", "after", AfterId.of(page))
                .query(
                        getEntityManager(),
                        ReportSignature.class,
                        "select s from ReportSignature s",
                        "s.id",
                        page.fetch())
                .getResultList();
    }
}
