package vn.baophu.reporting.proof;

import static vn.baophu.reporting.proof.ProofRefusal.NO_SUCH_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.submission.Submissions;

/** Reading versions and their links. */
@ApplicationScoped
@Transactional
public class ProofReading {
    private final Submissions submissions;
    private final Proofs proofs;
    private final Versions versions;
    private final Reach reach;

    ProofReading(Submissions submissions, Proofs proofs, Versions versions, Reach reach) {
        this.submissions = submissions;
        this.proofs = proofs;
        this.versions = versions;
        this.reach = reach;
    }

    ProofView of(UUID submission, boolean withContent, Caller caller) {
        mustSee(submission, caller);
        var links = proofs.of(submission);
        return new ProofView(
                submission,
                all(submission).stream()
                        .map(version -> ProofView.version(version, links, withContent))
                        .toList());
    }

    /** The canonical content of one version, computed now; refuses with {@code NO_SUCH_VERSION}. */
    byte[] content(UUID submission, int sending, Caller caller) {
        mustSee(submission, caller);
        return version(submission, sending).content();
    }

    /** One version as the rows tell it now; refuses with {@code NO_SUCH_VERSION}. */
    public Version version(UUID submission, int sending) {
        return all(submission).stream()
                .filter(version -> version.sending() == sending && version.said() != null)
                .findFirst()
                .orElseThrow(() -> new Refused(NO_SUCH_VERSION, sending));
    }

    /** Every version of a report as the rows tell it now, in the order of sending. */
    public List<Version> all(UUID submission) {
        return versions.of(List.of(submission)).stream()
                .map(Accepted::version)
                .distinct()
                .toList();
    }

    private void mustSee(UUID submission, Caller caller) {
        var report = submissions.withId(submission);
        reach.mustCover(caller, report.reporter(), report.obligation().cutOffOn());
    }
}
