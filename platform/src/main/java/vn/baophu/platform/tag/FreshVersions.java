package vn.baophu.platform.tag;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Writes what a transactional method has changed before it returns, also where the transaction goes on: the entity it
 * returns then carries the version that the database has, and a race that was lost shows here.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 250) // inside the transaction, which opens at + 200
class FreshVersions {
    private final EntityManager entities;

    FreshVersions(EntityManager entities) {
        this.entities = entities;
    }

    @AroundInvoke
    Object flush(InvocationContext call) throws Exception {
        var result = call.proceed();
        entities.flush();
        return result;
    }
}
