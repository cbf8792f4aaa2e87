package vn.baophu.reporting.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.obligation.Obligations;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.regime.Regimes;

/** What many reports are for, found and held in two statements. */
@ApplicationScoped
class Duties {
    /** Of several for one period: by the calendar or, without that, what is awaited longest; as for a single report. */
    private static final String FIND = """
            select distinct on (w.place) w.place, o.id, s.serves
            from unnest(:regimes, :reporters, :periods) with ordinality as w (regime, reporter, period, place)
            join obligation o on o.regime_code = w.regime and o.period = w.period
                and coalesce(o.unit_id, o.agency_id) = w.reporter
            left join submission s on s.id = o.submission_id
            order by w.place, case when o.occasion is null then 0 when o.stage = 'AWAITED' then 1 else 2 end, o.due_on, o.id""";

    private static final String KNOWN = "select distinct code from regime where code = any(:codes)";

    /** Named by code of the regime, id of the reporter and code of the period. */
    record Asked(String regime, UUID reporter, String period) {}

    private final Session session;
    private final Obligations obligations;
    private final Regimes regimes;

    Duties(Session session, Obligations obligations, Regimes regimes) {
        this.session = session;
        this.obligations = obligations;
        this.regimes = regimes;
    }

    /**
     * Those that there are, held one after the other by id until the end of the transaction, and among them what reports
     * for them serve or are to serve.
     *
     * @param serves ids of further obligations; may have holes
     */
    Map<Asked, Obligation> held(Collection<Asked> wanted, Collection<UUID> serves) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var asked = List.copyOf(new HashSet<>(wanted));
        var ids = new HashMap<Asked, UUID>();
        var toHold = new HashSet<>(serves);
        session.createNativeQuery(FIND, Object[].class)
                .setParameter("regimes", asked.stream().map(Asked::regime).toArray(String[]::new))
                .setParameter("reporters", asked.stream().map(Asked::reporter).toArray(UUID[]::new))
                .setParameter("periods", asked.stream().map(Asked::period).toArray(String[]::new))
                .getResultList()
                .forEach(row -> {
                    ids.put(asked.get(((Number) row[0]).intValue() - 1), (UUID) row[1]);
                    toHold.add((UUID) row[1]);
                    Stream.ofNullable((UUID[]) row[2]).flatMap(Stream::of).forEach(toHold::add);
                });
        var held = ids.isEmpty() ? Map.<UUID, Obligation>of() : obligations.held(toHold);
        var found = new HashMap<Asked, Obligation>();
        ids.forEach((each, id) -> found.put(each, held.get(id)));
        return found;
    }

    /** By code those regimes that there are, each in its newest edition. */
    Map<String, Regime> regimes(Set<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : regimes.withCodes(session.createNativeQuery(KNOWN, Object.class)
                        .setParameter("codes", codes.toArray(String[]::new))
                        .getResultStream()
                        .map(String.class::cast)
                        .collect(Collectors.toSet()));
    }
}
