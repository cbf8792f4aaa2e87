package vn.baophu.reporting.extension;

import static vn.baophu.reporting.extension.ExtensionRefusal.NO_SUCH_EXTENSION_REQUEST;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.reporting.query.AfterId;
import vn.baophu.reporting.query.Criteria;
import vn.baophu.reporting.reporter.Scope;

/** The requests for more time. All changes of one are made while its obligation is held. */
@ApplicationScoped
class ExtensionRequests implements PanacheRepositoryBase<ExtensionRequest, UUID> {
    private static final String SELECT =
            "select e from ExtensionRequest e join fetch e.obligation o join fetch o.regime r";

    /** The request with this id for this obligation. */
    ExtensionRequest of(UUID obligation, UUID id) {
        return find(SELECT + " where e.id = ?1 and o.id = ?2", id, obligation)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(NO_SUCH_EXTENSION_REQUEST, id));
    }

    /** The one that waits for a decision; there is at most one for an obligation. */
    Optional<ExtensionRequest> waitingFor(UUID obligation) {
        return find("obligation.id = ?1 and state = ?2", obligation, ExtensionState.ASKED)
                .firstResultOptional();
    }

    /**
     * One page in the order of asking.
     *
     * @param obligation null for all
     * @param state null for any
     */
    List<ExtensionRequest> list(UUID obligation, ExtensionState state, Scope scope, PageRequest page) {
        var criteria = new Criteria()
                .and("o.id = :obligation", "obligation", obligation)
                .and("e.state = :state", "state", state)
                .and("e.id > :after", "after", AfterId.of(page));
        return scope.narrow(criteria, "o.reporter.areaUnitId", "o.cutOffOn")
                .query(getEntityManager(), ExtensionRequest.class, SELECT, "e.id", page.fetch())
                .getResultList();
    }
}
