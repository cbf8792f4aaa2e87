package vn.baophu.agency.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import vn.baophu.agency.agency.AgencyDirectory;
import vn.baophu.agency.task.SharedTasks;
import vn.baophu.agency.unit.Territory;
import vn.baophu.platform.security.Caller;

/** Who has to carry a task out may see it. */
@ApplicationScoped
class AssignedTasks implements SharedTasks {
    private final Assignments assignments;
    private final AgencyDirectory agencies;

    AssignedTasks(Assignments assignments, AgencyDirectory agencies) {
        this.assignments = assignments;
        this.agencies = agencies;
    }

    @Override
    public Set<UUID> with(Caller caller, Territory area) {
        return assignments.tasksOf(area.units(), agencies.of(area, caller.agency()));
    }
}
