package vn.baophu.targets.cycle;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.targets.cycle.BaselineRefusal.NOT_YOUR_STEP;
import static vn.baophu.targets.cycle.BaselineRefusal.NO_SUCH_BASELINE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.security.Roles;
import vn.baophu.targets.plan.Conditions;
import vn.baophu.targets.plan.Horizon;

/** The yearly cycles. */
@ApplicationScoped
public class Baselines implements PanacheRepositoryBase<Baseline, UUID> {
    private final Area area;

    Baselines(Area area) {
        this.area = area;
    }

    /** The cycle with this id; refuses with {@code NO_SUCH_BASELINE}, {@code OUTSIDE_YOUR_AREA}. */
    public Baseline seen(UUID id, Horizon horizon) {
        var baseline = findByIdOptional(id).orElseThrow(() -> new Refused(NO_SUCH_BASELINE, id));
        if (!horizon.shows(baseline.unitId())) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
        return baseline;
    }

    /** Keeps others from changing the cycle until the transaction ends, and shows it as it is now. */
    public Baseline locked(Baseline baseline) {
        getEntityManager().refresh(baseline, LockModeType.PESSIMISTIC_WRITE);
        return baseline;
    }

    /**
     * A step of the owner is done by their officers, or by a planner of the area.
     *
     * @throws Refused {@code OUTSIDE_YOUR_AREA}, {@code NOT_YOUR_STEP}
     */
    public void mustBeOwners(Baseline baseline, Caller caller) {
        area.mustCover(caller, baseline.unitId());
        if (!caller.has(Roles.PLANNER) && !baseline.owner().is(caller.agency())) {
            throw new Refused(NOT_YOUR_STEP, baseline.owner().name());
        }
    }

    public boolean has(UUID unit, int year) {
        return count("unitId = ?1 and years.year = ?2", unit, year) > 0;
    }

    public Page<Baseline> page(Conditions conditions, PageRequest page) {
        conditions.after("id", page);
        List<Baseline> rows = find(conditions.where() + " order by id", conditions.values())
                .range(0, page.limit())
                .list();
        return Page.of(rows, page.limit(), baseline -> baseline.id().toString());
    }
}
