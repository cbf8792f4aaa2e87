package vn.baophu.platform.error;

import static vn.baophu.platform.error.PlatformRefusal.GIVEN_TWICE;
import static vn.baophu.platform.error.PlatformRefusal.UNKNOWN_PARAMETER;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses whatever is wrong with the query of a request at once, before any work: a parameter that the endpoint does not
 * know or takes only once (a filter must not be lost in silence), and a value that can not be read.
 */
@Singleton
class QueryFaults {
    private final Map<Method, Map<String, QueryPlace>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo endpoint, UriInfo uri) {
        var faults = new Faults();
        uri.getPathParameters()
                .forEach((name, values) -> values.forEach(value -> PlainText.check("{" + name + "}", value, faults)));
        var asked = uri.getQueryParameters();
        if (!asked.isEmpty()) {
            var places = known.computeIfAbsent(endpoint.getResourceMethod(), QueryPlace::of);
            asked.keySet().stream().sorted().forEach(name -> check(name, asked.get(name), places, faults));
        }
        faults.refuseIfAny();
    }

    private static void check(String name, List<String> values, Map<String, QueryPlace> places, Faults faults) {
        var place = places.get(name);
        if (place == null) {
            faults.add("?" + name, UNKNOWN_PARAMETER, name, listed(places));
        } else if (values.size() > 1 && !place.many()) {
            faults.add("?" + name, GIVEN_TWICE, name);
        } else {
            values.forEach(value -> place.check(value, faults));
        }
    }

    private static String listed(Map<String, QueryPlace> places) {
        return places.isEmpty() ? "—" : String.join(", ", places.keySet());
    }
}
