package vn.baophu.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;

/** The totals of several indicators. */
@ApplicationScoped
public class Rollups {
    private final Session session;

    Rollups(Session session) {
        this.session = session;
    }

    /** The indicators that are added for this code; of an indicator that is no total, only itself. */
    public List<String> partsOf(String code) {
        var parts = session.createNativeQuery(
                        "select indicator from rollup_part where rollup = :code order by ordinal", String.class)
                .setParameter("code", code)
                .getResultList();
        return parts.isEmpty() ? List.of(code) : parts;
    }
}
