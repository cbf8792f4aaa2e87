package vn.baophu.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.baophu.reporting.tree.Asked;

/** Who owes a figure, one statement for any number of units and periods. Whoever was let off owes none. */
@ApplicationScoped
public class OwedFigures {
    private static final String OWED = """
            select o.period, o.unit_id, (o.occasion is null) as regular, (%s) as owing from obligation o
            where o.period = any(:periods) and o.unit_id is not null and o.kind = 'REPORT'
              and o.regime_id in (select i.regime_id from regime_indicator i where i.indicator = :indicator)""";
    private static final String OWED_NOW = "o.stage <> 'WAIVED'";
    private static final String OWED_THEN = "(o.stage <> 'WAIVED' or o.waived_at >= :before)"
            + " and not exists (select 1 from waiver_taken_back w where w.obligation_id = o.id"
            + " and w.waived_at < :before and w.at >= :before)";
    private static final String OF_UNITS = " and o.unit_id = any(:units)";
    private static final String OF_REGIMES = " and o.regime_id = any(:regimes)";

    private final Session session;

    OwedFigures(Session session) {
        this.session = session;
    }

    /**
     * Who is asked for a figure of the indicator, by period; periods for which nobody is are absent.
     *
     * @param units null for all
     * @param regimes null for any
     * @param before as it was known at this moment: what was waived since was owed then; null for now
     */
    public Map<String, Asked> by(
            String indicator,
            Collection<String> periods,
            Collection<UUID> units,
            Collection<UUID> regimes,
            Instant before) {
        var query = session.createNativeQuery(sql(units, regimes, before), Object[].class)
                .setParameter("indicator", indicator)
                .setParameter("periods", periods.toArray(String[]::new));
        if (units != null) {
            query.setParameter("units", units.toArray(UUID[]::new));
        }
        if (regimes != null) {
            query.setParameter("regimes", regimes.toArray(UUID[]::new));
        }
        if (before != null) {
            query.setParameter("before", before);
        }
        var asked = new HashMap<String, Asked>();
        query.getResultList().forEach(row -> asked.computeIfAbsent((String) row[0], none -> Asked.toBeGathered())
                .add((UUID) row[1], (Boolean) row[2], (Boolean) row[3]));
        return asked;
    }

    /** The statement, for whoever asks PostgreSQL how it goes about it. */
    public static String sql(Collection<UUID> units, Collection<UUID> regimes, Instant before) {
        return OWED.formatted(before == null ? OWED_NOW : OWED_THEN)
                + (units == null ? "" : OF_UNITS)
                + (regimes == null ? "" : OF_REGIMES);
    }
}
