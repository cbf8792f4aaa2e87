package vn.baophu.reporting.attachment;

import static vn.baophu.reporting.attachment.AttachmentRefusal.ATTACHMENT_OF_OTHER_TYPE;
import static vn.baophu.reporting.attachment.AttachmentRefusal.TOO_MANY_ATTACHMENTS;
import static vn.baophu.reporting.attachment.AttachmentRefusal.UNKNOWN_ATTACHMENT_CODE;
import static vn.baophu.reporting.obligation.ObligationRefusal.OBLIGATION_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.reporting.file.FileKind;
import vn.baophu.reporting.file.KnownFile;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.obligation.Obligations;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.reporter.Reach;

/** Taking files in for a report, and back out while no report names them. */
@ApplicationScoped
class AttachmentDesk {
    private final Attachments attachments;
    private final Obligations obligations;
    private final Reach reach;
    private final IfMatch ifMatch;
    private final InstantSource clock;

    AttachmentDesk(
            Attachments attachments, Obligations obligations, Reach reach, IfMatch ifMatch, InstantSource clock) {
        this.attachments = attachments;
        this.obligations = obligations;
        this.reach = reach;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @Transactional
    Attachment store(UUID obligation, SendFile sent, FileKind declared, byte[] content, Caller caller) {
        var owed = served(obligation, caller);
        mustBeAsked(owed.regime(), sent.code, declared);
        var file = KnownFile.of(sent.fileName, owed.period(), declared, content);
        if (attachments.unused(obligation) >= AttachmentStore.MOST) {
            throw new Refused(TOO_MANY_ATTACHMENTS, AttachmentStore.MOST);
        }
        var attachment = new Attachment(Ids.next(), obligation, sent.code, file, clock.instant(), caller.subject());
        attachments.keep(attachment, content);
        return attachment;
    }

    @Transactional
    void takeBack(UUID obligation, UUID id, Caller caller) {
        served(obligation, caller);
        var attachment = attachments.of(obligation, id);
        ifMatch.mustMatch(attachment.version());
        attachment.mustBeUnused();
        attachments.delete(attachment);
    }

    /** A file with a code is one that the regime asks for, in a type that it takes. */
    private static void mustBeAsked(Regime regime, String code, FileKind kind) {
        if (code == null) {
            return;
        }
        var paper = regime.content().attachments().stream()
                .filter(asked -> asked.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(UNKNOWN_ATTACHMENT_CODE, code));
        if (paper.types().stream().noneMatch(type -> type.name().equals(kind.name()))) {
            throw new Refused(ATTACHMENT_OF_OTHER_TYPE, code, paper.types());
        }
    }

    /** The obligation, held: files are counted, named and taken back one after the other. */
    private Obligation served(UUID id, Caller caller) {
        var owed = obligations.held(id).orElseThrow(() -> new Refused(OBLIGATION_NOT_FOUND, id));
        reach.mustServe(caller, owed.reporter(), owed.cutOffOn());
        return owed;
    }
}
