package vn.baophu.targets.cascade;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.targets.plan.Conditions;

/** What the children get. Every method runs one statement. */
@ApplicationScoped
public class Shares implements PanacheRepositoryBase<Share, UUID> {
    private static final String WHOLE = "from CascadeShare s join fetch s.cut c where ";

    /** All of a cascade, by cut, then by key. */
    public List<Share> of(Cascade cascade) {
        return list(WHOLE + "s.cascade = ?1 order by s.id", cascade);
    }

    Page<Share> page(Conditions conditions, PageRequest page) {
        conditions.after("s.id", page);
        List<Share> rows = find(WHOLE + conditions.where() + " order by s.id", conditions.values())
                .range(0, page.limit())
                .list();
        return Page.of(rows, page.limit(), share -> share.id().toString());
    }
}
