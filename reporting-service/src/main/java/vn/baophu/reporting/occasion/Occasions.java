package vn.baophu.reporting.occasion;

import static vn.baophu.reporting.occasion.OccasionRefusal.OCCASION_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.reporting.query.AfterId;
import vn.baophu.reporting.query.Criteria;

/** The requests and events that ask for reports. */
@ApplicationScoped
class Occasions implements PanacheRepositoryBase<Occasion, UUID> {
    Optional<Occasion> named(String regime, String name) {
        return find("regimeCode = ?1 and name = ?2", regime, name).firstResultOptional();
    }

    /** One of this regime, held until the end of the transaction; refuses with {@code OCCASION_NOT_FOUND}. */
    Occasion held(String regime, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(occasion -> occasion.regimeCode().equals(regime))
                .orElseThrow(() -> new Refused(OCCASION_NOT_FOUND, id));
    }

    /** One page in the order of recording. */
    List<Occasion> page(String regime, PageRequest page) {
        return new Criteria()
                .and("o.regimeCode = :regime", "regime", regime)
                .and("o.id > :after", "after", AfterId.of(page))
                .query(getEntityManager(), Occasion.class, "select o from Occasion o", "o.id", page.fetch())
                .getResultList();
    }
}
