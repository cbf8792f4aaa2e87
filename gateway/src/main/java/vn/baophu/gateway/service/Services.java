package vn.baophu.gateway.service;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All services behind the door. Two that claim the same segment are a mistake found at start-up. */
@Singleton
public class Services {
    /** What every path of the API begins with. */
    public static final String ROOT = "/api/v1/";

    private final List<Service> all;
    private final Map<String, Service> bySegment = new HashMap<>();

    Services(GatewaySettings settings) {
        all = settings.services().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Service(
                        entry.getKey(),
                        entry.getValue().url(),
                        entry.getValue().segments(),
                        entry.getValue().keyed().orElse(Set.of())))
                .toList();
        all.forEach(service -> service.segments().forEach(segment -> claim(segment, service)));
    }

    public List<Service> all() {
        return all;
    }

    /** The owner of a path such as {@code /api/v1/units/464}. */
    public Optional<Service> owning(String path) {
        if (!path.startsWith(ROOT)) {
            return Optional.empty();
        }
        var end = path.indexOf('/', ROOT.length());
        return Optional.ofNullable(bySegment.get(path.substring(ROOT.length(), end < 0 ? path.length() : end)));
    }

    private void claim(String segment, Service service) {
        var before = bySegment.put(segment, service);
        if (before != null) {
            throw new IllegalArgumentException(
                    "Both %s and %s claim /%s".formatted(before.name(), service.name(), segment));
        }
    }
}
