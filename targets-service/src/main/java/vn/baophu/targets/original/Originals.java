package vn.baophu.targets.original;

import static vn.baophu.targets.original.OriginalRefusal.NO_ORIGINAL;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.targets.plan.Plan;

/** The files of all plans. */
@ApplicationScoped
class Originals implements PanacheRepositoryBase<Original, UUID> {
    /** Refuses with {@code NO_ORIGINAL}. */
    Original of(Plan plan) {
        return findByIdOptional(plan.id()).orElseThrow(() -> new Refused(NO_ORIGINAL, plan.code()));
    }

    /** The bytes, read only here: nothing else that is asked of a plan carries them about. */
    byte[] content(Plan plan) {
        return (byte[]) getEntityManager()
                .createNativeQuery("select content from original_content where plan_id = :plan", Object.class)
                .setParameter("plan", plan.id())
                .getSingleResult();
    }

    void keep(Plan plan, byte[] content) {
        getEntityManager()
                .createNativeQuery("""
                        insert into original_content (plan_id, content) values (:plan, :content)
                        on conflict (plan_id) do update set content = excluded.content""")
                .setParameter("plan", plan.id())
                .setParameter("content", content)
                .executeUpdate();
    }
}
