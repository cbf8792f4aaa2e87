package vn.baophu.targets.count;

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

/** The counts of denominators. Every method runs at most one statement. */
@ApplicationScoped
public class DenominatorCounts implements PanacheRepositoryBase<DenominatorCount, UUID> {
    /** Those of the keys that are counted. */
    public Map<DenominatorCount.Key, DenominatorCount> of(Collection<DenominatorCount.Key> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<DenominatorCount> around = list(
                "key.unit in ?1 and key.kind in ?2 and key.year in ?3",
                keys.stream().map(DenominatorCount.Key::unit).collect(Collectors.toSet()),
                keys.stream().map(DenominatorCount.Key::kind).collect(Collectors.toSet()),
                keys.stream().map(DenominatorCount.Key::year).collect(Collectors.toSet()));
        return around.stream()
                .filter(count -> keys.contains(count.key()))
                .collect(Collectors.toMap(DenominatorCount::key, Function.identity()));
    }

    Page<DenominatorCount> page(Conditions conditions, PageRequest page) {
        conditions.after("id", page);
        List<DenominatorCount> rows = find(conditions.where() + " order by id", conditions.values())
                .range(0, page.limit())
                .list();
        return Page.of(rows, page.limit(), count -> count.id().toString());
    }
}
