package vn.baophu.targets.cascade;

import static vn.baophu.targets.cascade.CascadeRefusal.NO_SUCH_CASCADE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.targets.plan.Conditions;
import vn.baophu.targets.plan.Plan;

/** The divisions drawn up for plans. */
@ApplicationScoped
public class Cascades implements PanacheRepositoryBase<Cascade, UUID> {
    /** Refuses with {@code NO_SUCH_CASCADE}. */
    public Cascade of(Plan plan, UUID id) {
        return find("from Cascade c join fetch c.plan where c.plan = ?1 and c.id = ?2", plan, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(NO_SUCH_CASCADE, id));
    }

    Page<Cascade> page(Plan plan, PageRequest page) {
        var conditions = new Conditions().and("plan = :plan", "plan", plan).after("id", page);
        List<Cascade> rows = find(conditions.where() + " order by id", conditions.values())
                .range(0, page.limit())
                .list();
        return Page.of(rows, page.limit(), cascade -> cascade.id().toString());
    }

    /** The figures that it divides, in the order of dividing. */
    public List<Cut> cutsOf(Cascade cascade) {
        return getEntityManager()
                .createQuery("from CascadeCut c where c.cascade = ?1 order by c.id", Cut.class)
                .setParameter(1, cascade)
                .getResultList();
    }

    void keep(Cut cut) {
        getEntityManager().persist(cut);
    }
}
