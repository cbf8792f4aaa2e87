package vn.baophu.agency.unit;

import static vn.baophu.agency.unit.UnitRefusal.UNIT_ABSENT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.Refused;

/** The units on record. */
@ApplicationScoped
class Units implements PanacheRepositoryBase<Unit, UUID> {
    private static final int LOCK = 20;

    private final UnitDirectory directory;

    Units(UnitDirectory directory) {
        this.directory = directory;
    }

    /** One writer at a time: two tables sent at once must not both add a unit of one code. */
    void lock() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)", Object.class)
                .setParameter("lock", LOCK)
                .getResultList();
    }

    /** Writes these with their versions: all of one table before the next, so that they travel in batches. */
    void keep(Collection<Unit> units) {
        persist(units);
        units.forEach(unit -> unit.versions().forEach(getEntityManager()::persist));
    }

    /** Every unit that bears or bore one of these codes, with all its versions; one statement. */
    List<Unit> everNamed(Collection<String> codes) {
        return list(
                "select distinct u from Unit u join fetch u.versions"
                        + " where u.id in (select v.unitId from UnitVersion v where v.code in ?1)",
                codes);
    }

    /** The unit of this id, or of this code on that day; refuses with {@code UNIT_ABSENT}. */
    Unit named(String idOrCode, LocalDate on) {
        return directory
                .find(idOrCode, on)
                .flatMap(this::findByIdOptional)
                .orElseThrow(() -> new Refused(UNIT_ABSENT, idOrCode, on));
    }
}
