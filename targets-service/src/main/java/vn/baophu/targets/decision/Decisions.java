package vn.baophu.targets.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.targets.plan.Conditions;

/** The decisions about findings. Every method runs one statement. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {
    /** The newest decision of each of these findings of a plan that has one. */
    public Map<UUID, Decision> newest(UUID plan, Collection<UUID> findings) {
        List<Decision> decided = list(
                "from Decision d where d.plan = ?1 and d.finding in ?2 and not exists (select newer.id from Decision newer"
                        + " where newer.plan = d.plan and newer.finding = d.finding and newer.id > d.id)",
                plan,
                findings);
        return decided.stream().collect(Collectors.toMap(Decision::finding, Function.identity()));
    }

    /** All decisions about one finding, oldest first. */
    public Page<Decision> page(UUID plan, UUID finding, PageRequest page) {
        var conditions = new Conditions()
                .and("plan = :plan", "plan", plan)
                .and("finding = :finding", "finding", finding)
                .after("id", page);
        List<Decision> rows = find(conditions.where() + " order by id", conditions.values())
                .range(0, page.limit())
                .list();
        return Page.of(rows, page.limit(), decision -> decision.id().toString());
    }
}
