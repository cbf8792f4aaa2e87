package vn.baophu.reporting.target;

import static vn.baophu.reporting.target.TargetRefusal.AMBIGUOUS_PLAN;
import static vn.baophu.reporting.target.TargetRefusal.NO_SUCH_PLAN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.Refused;

/** The issued plans. */
@ApplicationScoped
public class Plans {
    private static final String SELECT =
            "select id, code, number, unit_id, signed_on, period_from, period_to, in_force_to from plan where ";

    private final EntityManager entities;

    Plans(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The plan with this code or number; refuses with {@code NO_SUCH_PLAN} and, where several papers bear the number,
     * with {@code AMBIGUOUS_PLAN}.
     */
    public PlanEntry named(String name) {
        var found = read("code = :name or number = :name", name);
        var byCode = found.stream().filter(plan -> plan.code().equals(name)).findFirst();
        if (found.isEmpty()) {
            throw new Refused(NO_SUCH_PLAN, name);
        }
        if (byCode.isEmpty() && found.size() > 1) {
            throw new Refused(AMBIGUOUS_PLAN, name);
        }
        return byCode.orElse(found.get(0));
    }

    /** The plan with this id. */
    public PlanEntry withId(UUID id) {
        return read("id = :name", id).stream().findFirst().orElseThrow(() -> new Refused(NO_SUCH_PLAN, id));
    }

    private List<PlanEntry> read(String where, Object name) {
        List<?> rows = entities.createNativeQuery(SELECT + where, Object[].class)
                .setParameter("name", name)
                .getResultList();
        return rows.stream().map(row -> plan((Object[]) row)).toList();
    }

    private static PlanEntry plan(Object[] row) {
        return new PlanEntry(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (UUID) row[3],
                row[4] == null ? null : LocalDate.parse(row[4].toString()),
                (Integer) row[5],
                (Integer) row[6],
                row[7] == null ? null : LocalDate.parse(row[7].toString()));
    }
}
