package vn.baophu.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that is safe to send twice: it runs in one transaction together with the record of its answer, and the same
 * {@code Idempotency-Key} of the same caller gives that answer again for at least seven days. Refused requests leave no
 * record and may be repeated with the same key.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
