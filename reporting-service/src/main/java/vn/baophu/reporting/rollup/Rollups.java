package vn.baophu.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;

/** The totals of several indicators. */
@ApplicationScoped
public class Rollups {
    private static final String LIST = """
            select r.code, r.name_vi, r.name_en, r.basis,
                   array(select p.indicator from rollup_part p where p.rollup = r.code order by p.ordinal)
            from rollup r where r.code > :after order by r.code""";

    private final Session session;
    private volatile Map<String, List<String>> parts;

    Rollups(Session session) {
        this.session = session;
    }

    /**
     * The indicators that are added for this code; of an indicator that is no total, only itself. Read once: totals come
     * with a migration, and so with a new process.
     */
    public List<String> partsOf(String code) {
        if (parts == null) {
            parts = session.createNativeQuery(LIST, Object[].class).setParameter("after", "").getResultList().stream()
                    .map(Rollups::rollup)
                    .collect(Collectors.toMap(Rollup::code, Rollup::parts));
        }
        return parts.getOrDefault(code, List.of(code));
    }

    /** One page by code. */
    Page<Rollup> list(PageRequest page) {
        var rows = session.createNativeQuery(LIST, Object[].class)
                .setParameter("after", page.afterKey().orElse(""))
                .setMaxResults(page.fetch())
                .getResultList();
        return Page.of(rows, page.limit(), row -> (String) row[0]).map(Rollups::rollup);
    }

    private static Rollup rollup(Object[] row) {
        return new Rollup(
                (String) row[0], (String) row[1], (String) row[2], (String) row[3], List.of((String[]) row[4]));
    }
}
