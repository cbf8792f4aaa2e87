package vn.baophu.targets.clause;

import static vn.baophu.targets.clause.ClauseRefusal.NO_SUCH_CLAUSE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.targets.plan.Conditions;
import vn.baophu.targets.plan.Plan;

/** The clauses of all plans. */
@ApplicationScoped
public class Clauses implements PanacheRepositoryBase<Clause, UUID> {
    /** Those of these codes that name a clause of the plan; no statement where none is asked. */
    public Set<String> known(Plan plan, Collection<String> codes) {
        return codes.isEmpty() ? Set.of() : byCode(plan, codes).keySet();
    }

    Map<String, Clause> byCode(Plan plan, Collection<String> codes) {
        return find("plan = ?1 and wording.code in ?2", plan, codes).stream()
                .collect(Collectors.toMap(clause -> clause.wording().code(), Function.identity()));
    }

    /** Refuses with {@code NO_SUCH_CLAUSE}. */
    Clause named(Plan plan, String code) {
        return find("plan = ?1 and wording.code = ?2", plan, code)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(NO_SUCH_CLAUSE, code));
    }

    /** In the order in which they were taken in. */
    Page<Clause> page(Plan plan, PageRequest page) {
        var conditions = new Conditions().and("plan = :plan", "plan", plan).after("id", page);
        List<Clause> rows = find(conditions.where() + " order by id", conditions.values())
                .range(0, page.limit())
                .list();
        return Page.of(rows, page.limit(), clause -> clause.id().toString());
    }
}
