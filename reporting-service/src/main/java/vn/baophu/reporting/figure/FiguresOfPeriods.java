package vn.baophu.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Accepted figures, as corrected, of reporters, units or agencies, over several indicators and periods; of units only what they count themselves. */
@ApplicationScoped
public class FiguresOfPeriods {
    private static final String READ = """
            select distinct on (reporter, indicator, period) reporter, indicator, period, participants, occasional
            from (select unit_id as reporter, f.* from accepted_figure f
                  where indicator = any(:indicators) and period = any(:periods) and unit_id = any(:reporters)
                    and superseded_at is null and not consolidated
                  union all
                  select agency_id as reporter, f.* from accepted_figure f
                  where indicator = any(:indicators) and period = any(:periods) and agency_id = any(:reporters)
                    and superseded_at is null) given
            order by reporter, indicator, period, occasional, cut_off_on desc, accepted_at desc, submission_id desc""";

    private final Session session;

    FiguresOfPeriods(Session session) {
        this.session = session;
    }

    /**
     * At most one a reporter, indicator and period: what a calendar asked for before what an occasion did, of the latest cut-off,
     * accepted last; one statement, or none for nothing.
     */
    public List<PeriodFigure> of(
            Collection<UUID> reporters, Collection<String> indicators, Collection<String> periods) {
        if (reporters.isEmpty() || indicators.isEmpty() || periods.isEmpty()) {
            return List.of();
        }
        return session.createNativeQuery(READ, Object[].class)
                .setParameter("reporters", reporters.toArray(UUID[]::new))
                .setParameter("indicators", indicators.toArray(String[]::new))
                .setParameter("periods", periods.toArray(String[]::new))
                .getResultStream()
                .map(FiguresOfPeriods::figure)
                .toList();
    }

    private static PeriodFigure figure(Object[] row) {
        var key = new PeriodFigure.Key((UUID) row[0], (String) row[1], (String) row[2]);
        return new PeriodFigure(key, ((Number) row[3]).longValue(), (Boolean) row[4]);
    }
}
