package vn.baophu.agency.assignment;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** The reports known to be accepted. */
@ApplicationScoped
class AcceptedReports implements PanacheRepositoryBase<AcceptedReport, UUID> {
    /** All for one regime, period and occasion (null: the calendar), by who sent them; the first accepted where there are several. */
    Map<Holder, AcceptedReport> of(String regime, String period, String occasion) {
        return list(
                        "regime = ?1 and period = ?2 and occasion is not distinct from ?3 order by acceptedAt",
                        regime,
                        period,
                        occasion)
                .stream()
                .collect(toMap(AcceptedReport::holder, report -> report, (first, later) -> first));
    }
}
