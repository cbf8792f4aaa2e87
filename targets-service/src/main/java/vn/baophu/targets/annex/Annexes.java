package vn.baophu.targets.annex;

import static vn.baophu.targets.annex.AnnexRefusal.NO_SUCH_ANNEX;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.targets.plan.Conditions;
import vn.baophu.targets.plan.Plan;

/** The tables of the plans. */
@ApplicationScoped
public class Annexes implements PanacheRepositoryBase<Annex, UUID> {
    /** Refuses with {@code NO_SUCH_ANNEX}, also a table of another plan. */
    public Annex of(Plan plan, UUID id) {
        return find("plan = ?1 and id = ?2", plan, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(NO_SUCH_ANNEX, id));
    }

    /** The table with this place in the plan, if it was taken in. */
    public Optional<Annex> at(Plan plan, Annex.Heading heading) {
        return find("plan = ?1 and source = ?2 and ordinal = ?3", plan, heading.source(), heading.ordinal())
                .firstResultOptional();
    }

    /** Whether the plan has more than one table of this source. */
    public boolean hasSeveral(Plan plan, Source source) {
        return count("plan = ?1 and source = ?2", plan, source) > 1;
    }

    /** The highest number among the tables of this source in the plan; 0 without any. */
    public int last(Plan plan, Source source) {
        return find("plan = ?1 and source = ?2 order by ordinal desc", plan, source)
                .firstResultOptional()
                .map(Annex::ordinal)
                .orElse(0);
    }

    Page<Annex> page(Plan plan, PageRequest page) {
        var conditions = new Conditions().and("plan = :plan", "plan", plan).after("id", page);
        List<Annex> rows = find(conditions.where() + " order by id", conditions.values())
                .range(0, page.limit())
                .list();
        return Page.of(rows, page.limit(), annex -> annex.id().toString());
    }
}
