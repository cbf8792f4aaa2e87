package vn.baophu.platform.error;

import static vn.baophu.platform.error.PlatformRefusal.UNKNOWN_PARAMETER;

import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a query parameter that the endpoint does not know: a misspelt filter must not be lost in silence. */
@Singleton
class UnknownParameters {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo endpoint, UriInfo uri) {
        var asked = uri.getQueryParameters().keySet();
        if (asked.isEmpty()) {
            return;
        }
        var names = known.computeIfAbsent(endpoint.getResourceMethod(), UnknownParameters::names);
        var faults = new Faults();
        asked.stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .forEach(name -> faults.add("?" + name, UNKNOWN_PARAMETER, name, listed(names)));
        faults.refuseIfAny();
    }

    private static String listed(Set<String> names) {
        return names.isEmpty() ? "—" : String.join(", ", names);
    }

    private static Set<String> names(Method endpoint) {
        return Arrays.stream(endpoint.getParameters())
                .flatMap(UnknownParameters::names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class) ? inside(parameter.getType()) : name(parameter);
    }

    private static Stream<String> inside(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .flatMap(UnknownParameters::name);
    }

    private static Stream<String> name(AnnotatedElement place) {
        return Stream.ofNullable(place.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
