package vn.baophu.agency.agency;

import static vn.baophu.agency.agency.AgencyRefusal.AGENCY_ABSENT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.baophu.agency.entry.GivenId;
import vn.baophu.agency.search.Conditions;
import vn.baophu.platform.error.Refused;

/** The agencies on record. */
@ApplicationScoped
class Agencies implements PanacheRepositoryBase<Agency, UUID> {
    private static final int LOCK = 21;

    /** One writer at a time: two tables sent at once must not both add an agency of one code. */
    void lock() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)", Object.class)
                .setParameter("lock", LOCK)
                .getResultList();
    }

    /** Those that bear one of these codes or ids; one statement. */
    List<Agency> named(Collection<String> idsOrCodes) {
        return list("code in ?1 or id in ?2", idsOrCodes, GivenId.among(idsOrCodes));
    }

    /** The agency of this id or code; refuses with {@code AGENCY_ABSENT}. */
    Agency named(String idOrCode) {
        return named(List.of(idOrCode)).stream().findFirst().orElseThrow(() -> new Refused(AGENCY_ABSENT, idOrCode));
    }

    /** Agencies that meet the conditions (on {@code a}), by code. */
    List<Agency> list(Conditions wanted, int most) {
        var query = "select a from Agency a " + wanted.text() + "order by a.code";
        return wanted.bindTo(getEntityManager().createQuery(query, Agency.class))
                .setMaxResults(most)
                .getResultList();
    }
}
