package vn.baophu.reporting.obligation;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_AGENCY;
import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;
import static vn.baophu.reporting.calendar.CalendarRefusal.NO_SUCH_PERIOD;
import static vn.baophu.reporting.regime.RegimeRefusal.NO_SUCH_REGIME;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.baophu.directory.Agencies;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.regime.Regimes;

/** The words by which lists of what is owed are narrowed: a misspelt one is refused and not answered with nothing. */
@ApplicationScoped
public class FilterWords {
    private final Units units;
    private final Agencies agencies;
    private final Regimes regimes;
    private final BusinessDay day;

    FilterWords(Units units, Agencies agencies, Regimes regimes, BusinessDay day) {
        this.units = units;
        this.agencies = agencies;
        this.regimes = regimes;
        this.day = day;
    }

    /**
     * The faults of these words; a word that is null is not asked.
     *
     * @param unit code or id of a unit, on whatever day
     * @param agency code of an agency
     * @param regime code of a regime
     * @param period code of a period
     */
    public Faults of(String unit, String agency, String regime, String period) {
        var faults = new Faults();
        if (unit != null && !units.wasEver(unit)) {
            faults.add("?unit", NO_SUCH_UNIT, unit, day.today());
        }
        if (agency != null && agencies.withCodes(Set.of(agency)).isEmpty()) {
            faults.add("?agency", NO_SUCH_AGENCY, agency);
        }
        if (regime != null && regimes.withCode(regime).isEmpty()) {
            faults.add("?regime", NO_SUCH_REGIME, regime);
        }
        if (period != null && Period.find(period).isEmpty()) {
            faults.add("?period", NO_SUCH_PERIOD, period);
        }
        return faults;
    }
}
