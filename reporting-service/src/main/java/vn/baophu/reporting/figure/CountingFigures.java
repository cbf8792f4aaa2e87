package vn.baophu.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Reads the figures that count, one statement for any number of units and periods. Where several regimes gave a figure for
 * one unit, indicator and period, one that a calendar asked for counts before one that an occasion asked for, then the one with
 * the later cut-off, then the one accepted later.
 */
@ApplicationScoped
public class CountingFigures {
    private static final String ONE_A_UNIT = """
            (select distinct on (period, unit_id) period, unit_id, participants, denominator, %s, occasional
             from accepted_figure
             where indicator = :indicator and period = any(:periods) and %s consolidated and %s%s%s
             order by period, unit_id, occasional, cut_off_on desc, accepted_at desc, submission_id desc)""";
    private static final String NOW = "superseded_at is null";
    private static final String THEN = "accepted_at < :before and (superseded_at is null or superseded_at >= :before)";
    private static final String FIRST = "revision = 1";
    private static final String FIRST_THEN = "revision = 1 and accepted_at < :before";

    private final Session session;

    CountingFigures(Session session) {
        this.session = session;
    }

    /** At most one figure a unit and period that is summed, and one that a relay consolidated. */
    public List<CountingFigure> of(FigureQuery asked) {
        var query = session.createNativeQuery(sql(asked), Object[].class)
                .setParameter("indicator", asked.indicator())
                .setParameter("periods", asked.periods().toArray(String[]::new));
        if (asked.units() != null) {
            query.setParameter("units", asked.units().toArray(UUID[]::new));
        }
        if (asked.regimes() != null) {
            query.setParameter("regimes", asked.regimes().toArray(UUID[]::new));
        }
        if (asked.before() != null) {
            query.setParameter("before", asked.before(), Instant.class);
        }
        return query.getResultList().stream().map(CountingFigures::figure).toList();
    }

    /** The statement, for whoever asks PostgreSQL how it goes about it. */
    public static String sql(FigureQuery asked) {
        var units = asked.units() == null ? " and unit_id is not null" : " and unit_id = any(:units)";
        var regimes = asked.regimes() == null ? "" : " and regime_id = any(:regimes)";
        return ONE_A_UNIT.formatted("false", "not", version(asked), units, regimes)
                + " union all "
                + ONE_A_UNIT.formatted("true", "", version(asked), units, regimes);
    }

    private static String version(FigureQuery asked) {
        if (asked.as() == FigureQuery.As.REPORTED) {
            return asked.before() == null ? FIRST : FIRST_THEN;
        }
        return asked.before() == null ? NOW : THEN;
    }

    private static CountingFigure figure(Object[] row) {
        return new CountingFigure(
                (String) row[0],
                (Boolean) row[4],
                (Boolean) row[5],
                new AcceptedFigure((UUID) row[1], ((Number) row[2]).longValue(), (Long) row[3]));
    }
}
