package vn.baophu.targets.delivery;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.targets.delivery.DeliveryRefusal.NO_SUCH_DELIVERY;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.targets.cycle.Baseline;
import vn.baophu.targets.plan.Conditions;
import vn.baophu.targets.plan.Horizon;

/** Who owes which numbers. */
@ApplicationScoped
public class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {
    /** All of a cycle, in the order of the paper. */
    public List<Delivery> of(Baseline baseline) {
        return list("baseline = ?1 order by id", baseline);
    }

    /** One of a cycle; refuses with {@code NO_SUCH_DELIVERY}. */
    Delivery named(Baseline baseline, UUID id) {
        return find("baseline = ?1 and id = ?2", baseline, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(NO_SUCH_DELIVERY, id));
    }

    /** One of a cycle as a reader gets to see it; refuses with {@code NO_SUCH_DELIVERY}, {@code OUTSIDE_YOUR_AREA}. */
    Delivery seen(Baseline baseline, UUID id, Horizon horizon) {
        var delivery = named(baseline, id);
        var unit = delivery.asked().unitId();
        if (unit != null && !horizon.shows(unit)) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
        return delivery;
    }

    Page<Delivery> page(Conditions conditions, PageRequest page) {
        conditions.after("id", page);
        List<Delivery> rows = find(conditions.where() + " order by id", conditions.values())
                .range(0, page.limit())
                .list();
        return Page.of(rows, page.limit(), delivery -> delivery.id().toString());
    }
}
