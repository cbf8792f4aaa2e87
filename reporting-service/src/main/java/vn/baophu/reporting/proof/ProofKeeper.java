package vn.baophu.reporting.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.Set;
import vn.baophu.reporting.attachment.AttachmentStore;
import vn.baophu.reporting.submission.Move;
import vn.baophu.reporting.submission.ReportMoved;

/** Seals each accepted version, in the transaction of its acceptance. */
@ApplicationScoped
class ProofKeeper {
    private static final Set<Move> SEALED = EnumSet.of(Move.ACCEPTED, Move.CORRECTION_ACCEPTED);

    private final Proofs proofs;
    private final AttachmentStore attachments;

    ProofKeeper(Proofs proofs, AttachmentStore attachments) {
        this.proofs = proofs;
        this.attachments = attachments;
    }

    void seal(@Observes ReportMoved moved) {
        if (SEALED.contains(moved.move())) {
            var report = moved.report();
            var files = attachments.digests(report.last().content().attachments());
            proofs.append(report.reporter().id(), Version.last(report, files), Sealing.of(report));
        }
    }
}
