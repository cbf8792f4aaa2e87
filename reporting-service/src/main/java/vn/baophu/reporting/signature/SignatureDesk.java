package vn.baophu.reporting.signature;

import static vn.baophu.reporting.signature.SignatureRefusal.TOO_MANY_SIGNATURES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.proof.ProofReading;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.submission.Submissions;

/** Putting signatures under reports. What does not hold is refused with every reason at once. */
@ApplicationScoped
class SignatureDesk {
    private static final int MOST = 10;

    private final ReportSignatures signatures;
    private final TrustedCertificates certificates;
    private final Submissions submissions;
    private final ProofReading versions;
    private final Reach reach;
    private final InstantSource clock;

    SignatureDesk(
            ReportSignatures signatures,
            TrustedCertificates certificates,
            Submissions submissions,
            ProofReading versions,
            Reach reach,
            InstantSource clock) {
        this.signatures = signatures;
        this.certificates = certificates;
        this.submissions = submissions;
        this.versions = versions;
        this.reach = reach;
        this.clock = clock;
    }

    /** @param isNew false where the very same signature is there already */
    record Attached(ReportSignature signature, boolean isNew) {}

    /** @param sending number of the version; null for the last */
    @Transactional
    Attached attach(UUID submission, Integer sending, byte[] content, Caller caller) {
        var report = submissions.held(submission);
        reach.mustServe(caller, report.reporter(), report.obligation().cutOffOn());
        var number = sending == null ? report.last().number() : sending;
        var version = versions.version(submission, number);
        var now = clock.instant();
        var faults = new Faults();
        Checked.of(content, version.content(), version.submittedAt(), now, TrustList.at(now, certificates.listAll()))
                .sorted()
                .forEach(reason -> faults.add("/signature", reason));
        faults.refuseIfAny();
        var signature = new ReportSignature(Ids.next(), submission, number, content, now, caller.subject());
        var under = signatures.under(submission, number);
        var known = under.stream()
                .filter(other -> other.sha256().equals(signature.sha256()))
                .findFirst();
        if (known.isPresent()) {
            return new Attached(known.get(), false);
        }
        if (under.size() >= MOST) {
            throw new Refused(TOO_MANY_SIGNATURES, MOST);
        }
        signatures.persist(signature);
        return new Attached(signature, true);
    }
}
