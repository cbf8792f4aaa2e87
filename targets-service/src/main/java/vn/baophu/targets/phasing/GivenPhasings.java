package vn.baophu.targets.phasing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.baophu.targets.goal.Goal;

/** The phases that planners gave, at most once a target. */
@ApplicationScoped
class GivenPhasings implements PanacheRepositoryBase<GivenPhasing, UUID> {
    Optional<GivenPhasing> of(Goal goal) {
        return findByIdOptional(goal.target().id());
    }
}
