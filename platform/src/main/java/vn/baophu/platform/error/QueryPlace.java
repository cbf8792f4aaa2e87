package vn.baophu.platform.error;

import static vn.baophu.platform.error.PlatformRefusal.OUT_OF_RANGE;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A query parameter as an endpoint declares it. */
record QueryPlace(String name, Class<?> type, Annotation[] says) {
    /** Those of an endpoint, by name. */
    static Map<String, QueryPlace> of(Method endpoint) {
        var places = new TreeMap<String, QueryPlace>();
        Arrays.stream(endpoint.getParameters())
                .flatMap(QueryPlace::places)
                .forEach(place -> places.put(place.name(), place));
        return places;
    }

    /** Whether it may be given several times. */
    boolean many() {
        return Collection.class.isAssignableFrom(type);
    }

    /** Says what is wrong with one value of it. */
    void check(String value, Faults faults) {
        if (!PlainText.check("?" + name, value, faults)) {
            return;
        }
        try {
            if (ParameterFaults.read(value, type, says) instanceof Number number) {
                check(number.longValue(), faults);
            }
            var form = said(ReadAs.class);
            if (form != null && !value.isBlank()) {
                reader(form).accept(value);
            }
        } catch (Refused unreadable) {
            faults.addAll(unreadable.faults());
        }
    }

    private void check(long number, Faults faults) {
        var least = said(Min.class);
        var most = said(Max.class);
        if (least != null && number < least.value() || most != null && number > most.value()) {
            faults.add(
                    "?" + name,
                    OUT_OF_RANGE,
                    Words.range(least == null ? null : least.value(), most == null ? null : most.value()));
        }
    }

    private static Consumer<String> reader(ReadAs form) {
        try {
            return form.value().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException notAReader) {
            throw new IllegalStateException(notAReader);
        }
    }

    private <A extends Annotation> A said(Class<A> what) {
        return Stream.of(says)
                .filter(what::isInstance)
                .map(what::cast)
                .findFirst()
                .orElse(null);
    }

    private static Stream<QueryPlace> places(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? inside(parameter.getType())
                : place(parameter, parameter.getType());
    }

    private static Stream<QueryPlace> inside(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .flatMap(field -> place(field, field.getType()));
    }

    private static Stream<QueryPlace> place(AnnotatedElement declared, Class<?> type) {
        return Stream.ofNullable(declared.getAnnotation(QueryParam.class))
                .map(query -> new QueryPlace(query.value(), type, declared.getAnnotations()));
    }
}
