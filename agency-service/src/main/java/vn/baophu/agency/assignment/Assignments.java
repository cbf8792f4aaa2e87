package vn.baophu.agency.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.baophu.agency.search.Conditions;
import vn.baophu.agency.task.Task;

/** The assignments on record. */
@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {
    private static final int LOCK = 23;

    /** One writer at a time: an acceptance and an assignment that do not see each other would miss each other. */
    void lock() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)", Object.class)
                .setParameter("lock", LOCK)
                .getResultList();
    }

    List<Assignment> of(Task task, String period) {
        return list("task = ?1 and period = ?2", task, period);
    }

    /**
     * Those that the report of this holder does; along an index. A report on request or around an event lies beside the
     * one that the calendar asks for, and does only what was assigned for its occasion.
     */
    List<Assignment> doneBy(String regime, String period, String occasion, Holder holder) {
        var who = holder.unitId() != null ? "unitId = ?4" : "agencyId = ?4";
        return list(
                "regime = ?1 and period = ?2 and occasion is not distinct from ?3 and " + who,
                regime,
                period,
                occasion,
                holder.unitId() != null ? holder.unitId() : holder.agencyId());
    }

    /** Assignments that meet the conditions (on {@code a}), oldest first, each with its task; one statement. */
    List<Assignment> list(Conditions wanted, int most) {
        var query = "select a from Assignment a join fetch a.task " + wanted.text() + "order by a.id";
        return wanted.bindTo(getEntityManager().createQuery(query, Assignment.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** The tasks that any of these has to carry out. */
    Set<UUID> tasksOf(Set<UUID> units, Set<UUID> agencies) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct a.task.id from Assignment a where a.unitId in :units or a.agencyId in :agencies",
                        UUID.class)
                .setParameter("units", units)
                .setParameter("agencies", agencies)
                .getResultList());
    }
}
