package vn.baophu.reporting.schedule;

import vn.baophu.reporting.reporter.AgencyRef;
import vn.baophu.reporting.reporter.Named;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.reporter.UnitRef;

/** Who passes reports on: either a unit or an agency. */
public record RelayRef(UnitRef unit, AgencyRef agency) {
    static RelayRef of(Reporter relay, Named names) {
        return new RelayRef(names.unit(relay), names.agency(relay));
    }
}
