package vn.baophu.targets.plan;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.targets.plan.PlanRefusal.AMBIGUOUS_PLAN;
import static vn.baophu.targets.plan.PlanRefusal.NO_SUCH_PLAN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;

/** The plans. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, UUID> {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /**
     * The plan with this id, code or number. The same number on several papers means the one that the caller can see and,
     * of those, the issued one before drafts.
     *
     * @throws Refused {@code NO_SUCH_PLAN}, {@code OUTSIDE_YOUR_AREA} when the caller sees none of them,
     *     {@code AMBIGUOUS_PLAN} when they see several
     */
    public Plan named(String name, Horizon horizon) {
        List<Plan> meant = ID.matcher(name).matches()
                ? list("id", UUID.fromString(name))
                : list("code = ?1 or paper.number = ?1", name);
        if (meant.isEmpty()) {
            throw new Refused(NO_SUCH_PLAN, name);
        }
        var seen = meant.stream().filter(horizon::shows).toList();
        if (seen.isEmpty()) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
        return seen.stream()
                .filter(plan -> plan.code().equals(name))
                .findFirst()
                .orElseGet(() -> only(seen, name));
    }

    private static Plan only(List<Plan> plans, String name) {
        var issued = plans.stream().filter(plan -> plan.issuedAt() != null).toList();
        var meant = issued.isEmpty() ? plans : issued;
        if (meant.size() > 1) {
            throw new Refused(AMBIGUOUS_PLAN, name);
        }
        return meant.get(0);
    }

    /** Keeps others from changing the plan until the transaction ends, and shows it as it is now. */
    public Plan locked(Plan plan) {
        getEntityManager().refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        return plan;
    }

    /** The issued papers that amend the plan, in the order in which they were drafted. */
    public List<Plan> amendmentsOf(Plan root) {
        return list("lineage = ?1 and id <> ?1 and standing.issuedAt is not null order by id", root.id());
    }

    boolean hasCode(String code) {
        return count("code", code) > 0;
    }

    boolean hasNumber(String number, String issuer, LocalDate signedOn) {
        return number != null
                && issuer != null
                && count(
                                "paper.number = ?1 and paper.issuer = ?2 and paper.signedOn is not distinct from ?3",
                                number,
                                issuer,
                                signedOn)
                        > 0;
    }

    boolean hasUnnumbered(DraftPlan paper) {
        return paper.issuer() != null
                && paper.title() != null
                && count(
                                "paper.number is null and paper.issuer = ?1 and paper.kind = ?2 and paper.title = ?3"
                                        + " and paper.signedOn is not distinct from ?4",
                                paper.issuer(),
                                paper.kind(),
                                paper.title(),
                                paper.signedOn())
                        > 0;
    }

    Page<Plan> page(Conditions conditions, PageRequest page) {
        conditions.after("id", page);
        List<Plan> rows = find(conditions.where() + " order by id", conditions.values())
                .range(0, page.limit())
                .list();
        return Page.of(rows, page.limit(), plan -> plan.id().toString());
    }
}
