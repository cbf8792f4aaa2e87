package vn.baophu.reporting.batch;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;

/** Reading batches: one's own, and those from areas that lie within one's own. */
@ApplicationScoped
@Transactional
class BatchReading {
    private final SubmissionBatches batches;
    private final Area area;

    BatchReading(SubmissionBatches batches, Area area) {
        this.batches = batches;
        this.area = area;
    }

    BatchView one(UUID id, Caller caller) {
        return BatchView.of(seen(id, caller), false);
    }

    Page<ReportOfBatch> reports(UUID id, PageRequest page, Caller caller) {
        var rows = batches.reports(seen(id, caller).id(), page);
        return Page.of(rows, page.limit(), report -> String.valueOf(report.place()));
    }

    private SubmissionBatch seen(UUID id, Caller caller) {
        var batch = batches.withId(id);
        var own = batch.receivedBy().equals(caller.subject());
        if (!own && batch.unitId() == null && !caller.national()) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
        if (!own && batch.unitId() != null) {
            area.mustCover(caller, batch.unitId());
        }
        return batch;
    }
}
