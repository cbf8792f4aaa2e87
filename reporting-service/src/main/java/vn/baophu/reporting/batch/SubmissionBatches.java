package vn.baophu.reporting.batch;

import static vn.baophu.platform.error.PlatformRefusal.BAD_CURSOR;
import static vn.baophu.reporting.batch.BatchRefusal.NO_SUCH_BATCH;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.reporting.submission.Landing;

/** The batches that were taken, and the reports that came with them. */
@ApplicationScoped
class SubmissionBatches implements PanacheRepositoryBase<SubmissionBatch, UUID> {
    private static final String NOTE = """
            insert into submission_batch_report (batch_id, ordinal, submission_id, sent)
            select :batch, w.ordinal, w.submission, w.sent
            from unnest(:submissions, :sent) with ordinality as w (submission, sent, ordinal)""";

    private static final String READ = """
            select b.ordinal, b.submission_id, b.sent, o.id, o.regime_code, o.code, o.period
            from submission_batch_report b
            join submission s on s.id = b.submission_id
            join obligation o on o.id = s.obligation_id
            where b.batch_id = :batch and b.ordinal > :after
            order by b.ordinal
            limit :most""";

    SubmissionBatch withId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(NO_SUCH_BATCH, id));
    }

    /** Keeps a batch whose reports are kept already; the reports in one statement. */
    void keep(SubmissionBatch batch, List<Landing> landings) {
        persistAndFlush(batch);
        getSession()
                .createNativeMutationQuery(NOTE)
                .setParameter("batch", batch.id())
                .setParameter(
                        "submissions",
                        landings.stream().map(landing -> landing.report().id()).toArray(UUID[]::new))
                .setParameter("sent", landings.stream().map(Landing::sent).toArray(Boolean[]::new))
                .executeUpdate();
    }

    /** One page of its reports, in the order of the batch. */
    List<ReportOfBatch> reports(UUID batch, PageRequest page) {
        return getSession()
                .createNativeQuery(READ, Object[].class)
                .setParameter("batch", batch)
                .setParameter(
                        "after", page.afterKey().map(SubmissionBatches::ordinal).orElse(0))
                .setParameter("most", page.fetch())
                .getResultList()
                .stream()
                .map(ReportOfBatch::of)
                .toList();
    }

    private static Integer ordinal(String key) {
        try {
            return Integer.valueOf(key);
        } catch (NumberFormatException keyOfAnotherList) {
            throw new Refused(BAD_CURSOR);
        }
    }
}
