package vn.baophu.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.baophu.gateway.service.Service;
import vn.baophu.gateway.service.Services;

/**
 * The descriptions of several services put together. Only paths that the door leads to are taken. A component that two services
 * describe alike stands once, one they describe differently gets the name of its service before its own. Who may call is said once
 * for all, by the gateway.
 */
class MergedApi {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Map<String, JsonNode> paths = new TreeMap<>();
    private final Map<String, JsonNode> tags = new LinkedHashMap<>();
    private final ObjectNode components = JsonNodeFactory.instance.objectNode();
    private final Set<String> operations = new HashSet<>();

    void add(Service service, ObjectNode document) {
        document.withObjectProperty("components").remove("securitySchemes");
        var renamed = NameClashes.between(document, components, prefix(service)).resolved();
        renamed.path("components").properties().forEach(section -> ((ObjectNode) section.getValue())
                .properties()
                .forEach(entry ->
                        components.withObjectProperty(section.getKey()).set(entry.getKey(), entry.getValue())));
        renamed.path("tags").forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag));
        renamed.path("paths").properties().forEach(path -> {
            var full = qualified(path.getKey());
            if (service.segments().contains(firstSegment(full))) {
                METHODS.forEach(method -> nameOnce(path.getValue().path(method), prefix(service)));
                paths.put(full, path.getValue());
            }
        });
    }

    /** The whole: the gateway's own document, and in it everything that was added. */
    ObjectNode withOwn(ObjectNode own) {
        var answers = own.remove("x-every-operation");
        var ownComponents = own.withObjectProperty("components");
        components.properties().forEach(section -> ownComponents
                .withObjectProperty(section.getKey())
                .setAll((ObjectNode) section.getValue()));
        own.path("tags").forEach(tag -> tags.put(tag.path("name").asText(), tag));
        own.putArray("tags").addAll(tags.values());
        var all = own.withObjectProperty("paths");
        paths.forEach((path, item) -> METHODS.stream()
                .filter(item::has)
                .forEach(method -> answerLikeTheDoor((ObjectNode) item.get(method), answers)));
        all.setAll(paths);
        return own;
    }

    private void nameOnce(JsonNode operation, String prefix) {
        var name = operation.path("operationId").asText();
        if (!name.isEmpty() && !operations.add(name)) {
            var other =
                    prefix.toLowerCase(Locale.ROOT) + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            operations.add(other);
            ((ObjectNode) operation).put("operationId", other);
        }
    }

    private static void answerLikeTheDoor(ObjectNode operation, JsonNode answers) {
        operation.remove("security");
        var described = operation.withObjectProperty("responses");
        answers.properties().forEach(answer -> {
            // What a service says of 401 is true of the door as well, and may say more
            if (!described.has(answer.getKey())
                    || described.get(answer.getKey()).path("content").isEmpty()) {
                described.set(answer.getKey(), answer.getValue());
            }
        });
    }

    private static String prefix(Service service) {
        return service.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + service.name().substring(1);
    }

    private static String qualified(String path) {
        return path.startsWith(Services.ROOT) ? path : Services.ROOT + path.substring(1);
    }

    private static String firstSegment(String path) {
        return path.substring(Services.ROOT.length()).split("/", 2)[0];
    }
}
