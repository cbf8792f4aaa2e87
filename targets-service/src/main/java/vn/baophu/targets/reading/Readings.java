package vn.baophu.targets.reading;

import static vn.baophu.targets.reading.ReadingRefusal.NO_SUCH_READING;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.targets.plan.Conditions;
import vn.baophu.targets.plan.Plan;

/** The readings, and the bytes of their files, which are only fetched where they are read. */
@ApplicationScoped
public class Readings implements PanacheRepositoryBase<Reading, UUID> {
    /** The reading of this plan; refuses with {@code NO_SUCH_READING}. */
    public Reading of(Plan plan, UUID id) {
        return find("plan = ?1 and id = ?2", plan, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(NO_SUCH_READING, id));
    }

    /** Keeps others from changing the reading until the transaction ends, and shows it as it is now. */
    public Reading locked(Reading reading) {
        getEntityManager().refresh(reading, LockModeType.PESSIMISTIC_WRITE);
        return reading;
    }

    Page<Reading> page(Plan plan, PageRequest page) {
        var conditions = new Conditions().and("plan = :plan", "plan", plan).after("id", page);
        List<Reading> rows = find(conditions.where() + " order by id", conditions.values())
                .range(0, page.limit())
                .list();
        return Page.of(rows, page.limit(), reading -> reading.id().toString());
    }

    void keep(Reading reading, byte[] content) {
        persistAndFlush(reading);
        getEntityManager()
                .createNativeQuery("insert into reading_file (reading_id, content) values (:reading, :content)")
                .setParameter("reading", reading.id())
                .setParameter("content", content)
                .executeUpdate();
    }

    byte[] content(Reading reading) {
        return (byte[]) getEntityManager()
                .createNativeQuery("select content from reading_file where reading_id = :reading", Object.class)
                .setParameter("reading", reading.id())
                .getSingleResult();
    }

    /** Notes that the file could not be read. */
    void fail(UUID reading) {
        getEntityManager()
                .createNativeQuery(
                        "update reading set state = 'FAILED', version = version + 1 where id = :reading and state = 'READING'")
                .setParameter("reading", reading)
                .executeUpdate();
    }
}
