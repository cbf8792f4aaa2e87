package vn.baophu.reporting.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.proof.ProofReading;
import vn.baophu.reporting.proof.Version;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.submission.Submissions;

/** Reading signatures, each checked again against the rows as they are. */
@ApplicationScoped
@Transactional
class SignatureReading {
    private static final byte[] NOTHING = {};

    private final ReportSignatures signatures;
    private final TrustedCertificates certificates;
    private final Submissions submissions;
    private final ProofReading versions;
    private final Reach reach;
    private final InstantSource clock;

    SignatureReading(
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

    Page<SignatureView> list(UUID submission, PageRequest page, Language language, Caller caller) {
        mustSee(submission, caller);
        var rows = signatures.list(submission, page);
        var found = Page.of(rows, page.limit(), row -> row.id().toString());
        var check = check(submission, language);
        return found.map(check);
    }

    SignatureView one(UUID submission, UUID id, Language language, Caller caller) {
        mustSee(submission, caller);
        return check(submission, language).apply(signatures.of(submission, id));
    }

    byte[] content(UUID submission, UUID id, Caller caller) {
        mustSee(submission, caller);
        return signatures.of(submission, id).content();
    }

    SignatureView view(ReportSignature signature, Language language) {
        return check(signature.submissionId(), language).apply(signature);
    }

    /** Two statements, however many signatures are looked at. */
    private Function<ReportSignature, SignatureView> check(UUID submission, Language language) {
        var all = versions.all(submission).stream().collect(Collectors.toMap(Version::sending, Function.identity()));
        var trust = certificates.listAll();
        return signature -> SignatureView.of(
                signature,
                check(signature, all, TrustList.at(signature.receivedAt(), trust)),
                check(signature, all, TrustList.at(clock.instant(), trust)),
                language);
    }

    private static Checked check(ReportSignature signature, Map<Integer, Version> versions, TrustList trust) {
        var version = versions.get(signature.sending());
        var readable = version != null && version.said() != null;
        return Checked.of(
                signature.content(),
                readable ? version.content() : NOTHING,
                version == null ? signature.receivedAt() : version.submittedAt(),
                signature.receivedAt(),
                trust);
    }

    private void mustSee(UUID submission, Caller caller) {
        var report = submissions.withId(submission);
        reach.mustCover(caller, report.reporter(), report.obligation().cutOffOn());
    }
}
