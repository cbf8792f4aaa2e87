package vn.baophu.reporting.schedule;

import vn.baophu.directory.UnitLevel;
import vn.baophu.reporting.regime.Station;
import vn.baophu.reporting.reporter.AgencyRef;
import vn.baophu.reporting.reporter.Named;
import vn.baophu.reporting.reporter.UnitRef;

/** Who passes reports on: a unit, an agency, or the unit of this level above each reporter. */
public record RelayRef(UnitRef unit, AgencyRef agency, UnitLevel above) {
    static RelayRef of(Station relay, Named names) {
        return relay.who() == null
                ? new RelayRef(null, null, relay.above())
                : new RelayRef(names.unit(relay.who()), names.agency(relay.who()), null);
    }
}
