package vn.baophu.agency.task;

import static vn.baophu.agency.task.TaskRefusal.TASK_ABSENT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.baophu.agency.entry.GivenId;
import vn.baophu.agency.search.Conditions;
import vn.baophu.platform.error.Refused;

/** The tasks on record. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<Task, UUID> {
    private static final int LOCK = 22;

    /** One writer at a time: two tables sent at once must not both add a task of one code. */
    void lock() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)", Object.class)
                .setParameter("lock", LOCK)
                .getResultList();
    }

    /** Writes these with their names: all of one table before the next, so that they travel in batches. */
    void keep(Collection<Task> tasks) {
        persist(tasks);
        tasks.forEach(task -> task.parties().forEach(getEntityManager()::persist));
    }

    /** Those that bear one of these codes; one statement. */
    List<Task> coded(Collection<String> codes) {
        return list("facts.code in ?1", codes);
    }

    /** The task of this id or code; refuses with {@code TASK_ABSENT}. */
    public Task named(String idOrCode) {
        var ids = GivenId.among(List.of(idOrCode));
        return find("facts.code = ?1 or id in ?2", idOrCode, ids)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(TASK_ABSENT, idOrCode));
    }

    /** Tasks that meet the conditions (on {@code t}), by code. */
    List<Task> list(Conditions wanted, int most) {
        var query = "select t from Task t " + wanted.text() + "order by t.facts.code";
        return wanted.bindTo(getEntityManager().createQuery(query, Task.class))
                .setMaxResults(most)
                .getResultList();
    }
}
