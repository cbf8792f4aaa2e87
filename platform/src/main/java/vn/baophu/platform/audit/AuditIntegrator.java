package vn.baophu.platform.audit;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;

/** Lets the audit hear every write; found by Hibernate through the service loader. */
public class AuditIntegrator implements Integrator {
    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessions) {
        var listeners = sessions.getServiceRegistry().requireService(EventListenerRegistry.class);
        var audit = new AuditListener();
        listeners.appendListeners(EventType.POST_INSERT, audit);
        listeners.appendListeners(EventType.POST_UPDATE, audit);
        listeners.appendListeners(EventType.POST_DELETE, audit);
    }
}
