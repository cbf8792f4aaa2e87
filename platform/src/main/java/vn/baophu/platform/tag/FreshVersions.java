package vn.baophu.platform.tag;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

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
        if (opensOrJoins(call)) {
            entities.flush();
        }
        return result;
    }

    /** What only works inside the transaction of another method leaves the writing to that one. */
    private static boolean opensOrJoins(InvocationContext call) {
        var declared = call.getInterceptorBinding(Transactional.class);
        return declared.value() != TxType.MANDATORY;
    }
}
