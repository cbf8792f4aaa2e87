package vn.baophu.reporting.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.file.KnownFile;
import vn.baophu.reporting.obligation.Obligations;
import vn.baophu.reporting.reporter.Reach;

/** Reading what is known of files, and their bytes. */
@ApplicationScoped
@Transactional
class AttachmentReading {
    private final Attachments attachments;
    private final Obligations obligations;
    private final Reach reach;

    AttachmentReading(Attachments attachments, Obligations obligations, Reach reach) {
        this.attachments = attachments;
        this.obligations = obligations;
        this.reach = reach;
    }

    /** @param bytes exactly as they came in */
    record Served(KnownFile file, byte[] bytes) {}

    Page<AttachmentView> list(UUID obligation, PageRequest page, Caller caller) {
        mustSee(obligation, caller);
        var rows = attachments.list(obligation, page);
        return Page.of(rows, page.limit(), row -> row.id().toString()).map(AttachmentView::of);
    }

    AttachmentView one(UUID obligation, UUID id, Caller caller) {
        mustSee(obligation, caller);
        return AttachmentView.of(attachments.of(obligation, id));
    }

    Served content(UUID obligation, UUID id, Caller caller) {
        mustSee(obligation, caller);
        var attachment = attachments.of(obligation, id);
        return new Served(attachment.file(), attachments.content(attachment));
    }

    private void mustSee(UUID obligation, Caller caller) {
        var owed = obligations.withId(obligation);
        reach.mustCover(caller, owed.reporter(), owed.cutOffOn());
    }
}
