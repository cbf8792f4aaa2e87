package vn.baophu.platform.error;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.function.Consumer;

/** Of a query parameter of text in a bean: who reads it, so that a wrong one is told beside the other faults. */
@Target(FIELD)
@Retention(RUNTIME)
public @interface ReadAs {
    /** Throws {@link Refused} at a text that it can not read; has a constructor without parameters. */
    Class<? extends Consumer<String>> value();
}
