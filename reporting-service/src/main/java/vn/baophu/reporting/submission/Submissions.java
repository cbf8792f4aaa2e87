package vn.baophu.reporting.submission;

import static vn.baophu.reporting.submission.SubmissionRefusal.NO_SUCH_SUBMISSION;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.query.AfterId;
import vn.baophu.reporting.query.Criteria;
import vn.baophu.reporting.reporter.Scope;

/** The reports that were sent in. */
@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, UUID> {
    private static final String SELECT = "select s from Submission s join fetch s.obligation o join fetch o.regime r";

    /** What belongs to the reports of a page, read in one statement each and not report by report. */
    private static final List<String> WHOLE = List.of(
            "select s from Submission s left join fetch s.sendings where s in :rows",
            "select x from Sending x left join fetch x.figures where x.submission in :rows",
            "select s from Submission s left join fetch s.returns where s in :rows",
            "select b from GivenBack b left join fetch b.figures where b.submission in :rows");

    Submission withId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(NO_SUCH_SUBMISSION, id));
    }

    /** The report, held until the end of the transaction, so that one change is made after the other. */
    public Submission held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refused(NO_SUCH_SUBMISSION, id));
    }

    /** One page in the order of sending. */
    List<Submission> list(SubmissionFilter filter, Scope scope, PageRequest page) {
        var criteria = new Criteria()
                .and("r.code = :regime", "regime", filter.regime)
                .and(
                        "o.period = :period",
                        "period",
                        filter.period == null
                                ? null
                                : Period.named(filter.period).code())
                .and("s.state = :state", "state", filter.state)
                .and("s.id > :after", "after", AfterId.of(page));
        var rows = scope.narrow(criteria, "o.reporter.areaUnitId")
                .query(getEntityManager(), Submission.class, SELECT, "s.id", page.fetch())
                .getResultList();
        WHOLE.forEach(part -> getEntityManager()
                .createQuery(part, Object.class)
                .setParameter("rows", rows)
                .getResultList());
        return rows;
    }
}
