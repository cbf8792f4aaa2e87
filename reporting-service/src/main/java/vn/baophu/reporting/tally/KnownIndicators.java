package vn.baophu.reporting.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Session;
import vn.baophu.reporting.rollup.Rollups;

/** The indicators of which anything can be told. What was known once stays known, so each is looked up once. */
@ApplicationScoped
class KnownIndicators {
    private static final String KNOWN = """
            select exists (select 1 from indicator where code = :code)
                or exists (select 1 from regime_indicator where indicator = :code)
                or exists (select 1 from target where indicator = :code)""";

    private final Session session;
    private final Rollups rollups;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    KnownIndicators(Session session, Rollups rollups) {
        this.session = session;
        this.rollups = rollups;
    }

    /** Whether it is registered, some regime asks for it, some target is set for it, or it is a total of several. */
    boolean include(String code) {
        if (known.contains(code)) {
            return true;
        }
        var found = !rollups.partsOf(code).equals(List.of(code))
                || (boolean) session.createNativeQuery(KNOWN, Object.class)
                        .setParameter("code", code)
                        .getSingleResult();
        if (found) {
            known.add(code);
        }
        return found;
    }
}
