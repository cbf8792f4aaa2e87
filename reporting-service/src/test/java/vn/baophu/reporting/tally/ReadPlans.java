package vn.baophu.reporting.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.baophu.reporting.figure.CountingFigures;
import vn.baophu.reporting.figure.FigureQuery;
import vn.baophu.reporting.figure.FigureQuery.As;
import vn.baophu.reporting.obligation.OwedFigures;
import vn.baophu.reporting.target.Targets;

/** What PostgreSQL does, left to itself, to read the figures of December 2025: of the nation, and of a province. */
@ApplicationScoped
class ReadPlans {
    private static final Map<String, Object> VALUES = Map.of(
            "indicator", "BHYT",
            "periods", new String[] {"2025-12"},
            "years", new Integer[] {2025},
            "days", new LocalDate[] {LocalDate.parse("2025-12-31")},
            "knowns", new LocalDate[] {LocalDate.parse("2026-01-20")});

    private final Session session;

    ReadPlans(Session session) {
        this.session = session;
    }

    @Transactional
    public List<String> all() {
        var province = session.createNativeQuery(
                        "select unit_id from directory_unit_version where code like '1000_'", UUID.class)
                .getResultList();
        return Stream.of((List<UUID>) null, province)
                .flatMap(units -> Stream.of(
                                CountingFigures.sql(
                                        new FigureQuery("BHYT", List.of("2025-12"), units, null, null, As.CORRECTED)),
                                OwedFigures.sql(units, null, null),
                                Targets.sql(units))
                        .map(sql -> plan(sql, units)))
                .toList();
    }

    /** People reported for December 2025. */
    @Transactional
    public long sumByHand() {
        return session.createNativeQuery(
                        "select cast(sum(participants) as bigint) from accepted_figure where period = '2025-12'",
                        Long.class)
                .getSingleResult();
    }

    private String plan(String sql, List<UUID> units) {
        var explained = session.createNativeQuery("explain " + sql, String.class);
        VALUES.forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                explained.setParameter(name, value);
            }
        });
        if (units != null) {
            explained.setParameter("units", units.toArray(UUID[]::new));
        }
        return String.join("\n", explained.getResultList());
    }
}
