package vn.baophu.targets.imprint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.plan.PlanView;

/** The lines around the plans. */
@ApplicationScoped
public class Imprints implements PanacheRepositoryBase<Imprint, UUID> {
    Optional<Imprint> said(Plan plan) {
        return findByIdOptional(plan.id());
    }

    /** As they are printed: what was said of them, else as usual. */
    public ImprintLines of(Plan plan) {
        var usual = ImprintLines.usual(PlanView.of(plan));
        return said(plan).map(said -> said.over(usual)).orElse(usual);
    }

    /** Changes whenever somebody says other lines; 0 as long as nobody has. */
    public int edition(Plan plan) {
        return said(plan).map(Imprint::edition).orElse(0);
    }
}
