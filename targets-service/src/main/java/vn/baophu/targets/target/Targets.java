package vn.baophu.targets.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.targets.plan.Conditions;
import vn.baophu.targets.plan.Plan;

/** The printed figures of all plans. Every method runs one statement. */
@ApplicationScoped
public class Targets implements PanacheRepositoryBase<Target, UUID> {
    private static final String WHOLE = "from Target t join fetch t.plan p join fetch t.annex a where ";

    /** Every figure the plan prints, in the order in which they were taken in. */
    public List<Target> printedIn(Plan plan) {
        return list(WHOLE + "p = ?1 order by t.id", plan);
    }

    Page<Target> page(Conditions conditions, PageRequest page) {
        conditions.after("t.id", page);
        List<Target> rows = find(WHOLE + conditions.where() + " order by t.id", conditions.values())
                .range(0, page.limit())
                .list();
        return Page.of(rows, page.limit(), target -> target.id().toString());
    }

    /** What else is printed for the same subjects, by the figure that counts. */
    Map<UUID, List<Target>> behind(Collection<Target> counting) {
        List<Target> others = list(
                WHOLE + "t.standsBehind in ?1 order by t.id",
                counting.stream().map(Target::id).toList());
        return others.stream().collect(Collectors.groupingBy(Target::standsBehind));
    }
}
