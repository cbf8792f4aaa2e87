package vn.baophu.reporting.signature;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;

/** Keeping the list of certificates that are trusted; it is one for the nation. */
@ApplicationScoped
@Transactional
class TrustDesk {
    private final TrustedCertificates certificates;
    private final IfMatch ifMatch;
    private final InstantSource clock;

    TrustDesk(TrustedCertificates certificates, IfMatch ifMatch, InstantSource clock) {
        this.certificates = certificates;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    /** @param isNew false where the certificate is trusted already */
    record Added(TrustedCertificate certificate, boolean isNew) {}

    Added add(AddCertificate asked, Caller caller) {
        mustBeNational(caller);
        var entry = new TrustedCertificate(
                Ids.next(), Certificate.read(asked.certificate()), asked.note(), caller.subject(), clock.instant());
        var known = certificates.trusted(entry.view().sha256());
        if (known.isPresent()) {
            return new Added(known.get(), false);
        }
        certificates.persist(entry);
        return new Added(entry, true);
    }

    void remove(UUID id, String reason, Caller caller) {
        mustBeNational(caller);
        var entry = certificates.withId(id);
        ifMatch.mustMatch(entry.version());
        entry.remove(reason, caller.subject(), clock.instant());
    }

    TrustedCertificateView one(UUID id) {
        return certificates.withId(id).view();
    }

    Page<TrustedCertificateView> list(PageRequest page) {
        var rows = certificates.list(page);
        return Page.of(rows, page.limit(), row -> row.id().toString()).map(TrustedCertificate::view);
    }

    private static void mustBeNational(Caller caller) {
        if (!caller.national()) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
    }
}
