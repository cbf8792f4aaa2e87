package vn.baophu.reporting.signature;

import static vn.baophu.reporting.signature.SignatureRefusal.CERTIFICATE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.reporting.query.AfterId;
import vn.baophu.reporting.query.Criteria;

/** The certificates that are trusted, and those that were. */
@ApplicationScoped
class TrustedCertificates implements PanacheRepositoryBase<TrustedCertificate, UUID> {
    TrustedCertificate withId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(CERTIFICATE_NOT_FOUND, id));
    }

    /** The entry under which it is trusted now. */
    Optional<TrustedCertificate> trusted(String sha256) {
        return find("sha256 = ?1 and removedAt is null", sha256).firstResultOptional();
    }

    /** In the order of adding. */
    List<TrustedCertificate> list(PageRequest page) {
        return new Criteria()
                .and("c.id > :after", "after", AfterId.of(page))
                .query(
                        getEntityManager(),
                        TrustedCertificate.class,
                        "select c from TrustedCertificate c",
                        "c.id",
                        page.fetch())
                .getResultList();
    }
}
