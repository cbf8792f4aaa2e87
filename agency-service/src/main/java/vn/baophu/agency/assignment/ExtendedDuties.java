package vn.baophu.agency.assignment;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The reports known to have more time. */
@ApplicationScoped
class ExtendedDuties implements PanacheRepositoryBase<ExtendedDuty, UUID> {
    /** The last days in time for one regime, period and occasion (null: the calendar), by who owes; the latest of several. */
    Map<Holder, LocalDate> of(String regime, String period, String occasion) {
        return list("regime = ?1 and period = ?2 and occasion is not distinct from ?3", regime, period, occasion)
                .stream()
                .collect(toMap(
                        ExtendedDuty::holder, ExtendedDuty::dueOn, (one, other) -> one.isAfter(other) ? one : other));
    }
}
