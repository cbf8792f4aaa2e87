package vn.baophu.reporting.submission;

import static vn.baophu.reporting.submission.SubmissionRefusal.NO_SUCH_SUBMISSION;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.obligation.Obligations;
import vn.baophu.reporting.query.AfterId;
import vn.baophu.reporting.query.Criteria;
import vn.baophu.reporting.reporter.Scope;

/** The reports that were sent in. */
@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, UUID> {
    private final Obligations obligations;

    Submissions(Obligations obligations) {
        this.obligations = obligations;
    }

    private static final String SELECT =
            "select s from Submission s join fetch s.last join fetch s.obligation o join fetch o.regime r";

    /** Its own obligation and those that it serves, one after the other by id. */
    private static final String DUTIES = """
            select o.* from obligation o
            where o.id in (select unnest(array_prepend(s.obligation_id, s.serves)) from submission s where s.id = :id)
            order by o.id for update of o""";

    private static final String REGIMES = """
            select distinct o.regime_code from obligation o
            where o.id in (select unnest(array_prepend(s.obligation_id, s.serves)) from submission s where s.id = :id)""";

    /** What belongs to the reports of a page, read in one statement and not report by report. */
    private static final String DECISIONS =
            "select s from Submission s left join fetch s.decisions where s.returnedTimes > 0 and s in :rows";

    /** Refuses with {@code NO_SUCH_SUBMISSION}. */
    public Submission withId(UUID id) {
        return find(SELECT + " where s.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(NO_SUCH_SUBMISSION, id));
    }

    /** Those of these reports that there are, with what they last said; one statement. */
    List<Submission> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list(SELECT + " where s.id in ?1", ids);
    }

    /** By obligation the report that was made for it, of those of these obligations that have one. */
    Map<UUID, UUID> madeFor(Collection<UUID> owed) {
        return owed.isEmpty()
                ? Map.of()
                : list("obligation.id in ?1", owed).stream()
                        .collect(Collectors.toMap(report -> report.obligation().id(), Submission::id));
    }

    /** Codes of the regimes that ask for what it answers. */
    List<String> regimesOf(UUID id) {
        return getSession()
                .createNativeQuery(REGIMES, Object.class)
                .setParameter("id", id)
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }

    /**
     * The report, with all that it answers held until the end of the transaction: what changes a report holds its obligations,
     * the first sending as well as all that follow, so that one change is made after the other.
     */
    public Submission held(UUID id) {
        getSession()
                .createNativeQuery(DUTIES, Obligation.class)
                .setParameter("id", id)
                .getResultList();
        var report = withId(id);
        if (!report.serves().isEmpty()) {
            var held = obligations.held(report.serves());
            report.alsoFor(report.serves().stream().map(held::get).toList());
        }
        return report;
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
        var rows = scope.narrow(criteria, "o.reporter.areaUnitId", "o.cutOffOn")
                .query(getEntityManager(), Submission.class, SELECT, "s.id", page.fetch())
                .getResultList();
        getEntityManager()
                .createQuery(DECISIONS, Submission.class)
                .setParameter("rows", rows)
                .getResultList();
        return rows;
    }
}
