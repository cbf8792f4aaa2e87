package vn.baophu.reporting.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.baophu.reporting.rollup.Rollups;

/** The indicators of which anything can be told. What was known once stays known, so each is looked up once. */
@ApplicationScoped
public class KnownIndicators {
    private static final String KNOWN = """
            select a.code from unnest(:codes) as a (code)
            where exists (select 1 from indicator where code = a.code)
                or exists (select 1 from regime_indicator where indicator = a.code)
                or exists (select 1 from target where indicator = a.code)""";

    private final Session session;
    private final Rollups rollups;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    KnownIndicators(Session session, Rollups rollups) {
        this.session = session;
        this.rollups = rollups;
    }

    /** Whether it is registered, some regime asks for it, some target is set for it, or it is a total of several. */
    boolean include(String code) {
        return unknown(Set.of(code)).isEmpty();
    }

    /** Those of these codes of which nothing can be told; one statement. */
    public Set<String> unknown(Set<String> codes) {
        var asked = codes.stream()
                .filter(code -> !known.contains(code))
                .filter(code -> rollups.partsOf(code).equals(List.of(code)))
                .collect(Collectors.toCollection(HashSet::new));
        if (!asked.isEmpty()) {
            session.createNativeQuery(KNOWN, Object.class)
                    .setParameter("codes", asked.toArray(String[]::new))
                    .getResultStream()
                    .map(String.class::cast)
                    .forEach(known::add);
            asked.removeAll(known);
        }
        return asked;
    }
}
