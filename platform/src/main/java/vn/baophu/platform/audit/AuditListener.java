package vn.baophu.platform.audit;

import io.quarkus.arc.Arc;
import org.hibernate.event.spi.AbstractPostDatabaseOperationEvent;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Hears every write and keeps those to audited entities. */
class AuditListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void onPostInsert(PostInsertEvent event) {
        keep("INSERT", event, null, event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        keep("UPDATE", event, event.getOldState(), event.getState());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        keep("DELETE", event, event.getDeletedState(), null);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister entity) {
        return false;
    }

    private static void keep(String what, AbstractPostDatabaseOperationEvent event, Object[] before, Object[] after) {
        var entity = event.getPersister();
        if (!entity.getMappedClass().isAnnotationPresent(Audited.class)) {
            return;
        }
        var values = Arc.container().instance(AuditValues.class).get();
        var row = new AuditRow(
                what,
                entity.getMappedClass().getSimpleName(),
                String.valueOf(event.getId()),
                values.before(entity.getPropertyNames(), before, event.getSession()),
                values.after(entity.getPropertyNames(), after, event.getSession()));
        Arc.container().instance(AuditTrail.class).get().add(row, event.getSession());
    }
}
