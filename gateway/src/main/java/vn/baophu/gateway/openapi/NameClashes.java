package vn.baophu.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;

/** Components of one document whose names another one uses for something else, and the document with those names changed. */
class NameClashes {
    private final ObjectNode document;
    private final ObjectNode taken;
    private final String prefix;
    /** From a reference such as {@code #/components/schemas/Page} to what it becomes. */
    private final Map<String, String> renamed = new HashMap<>();

    private NameClashes(ObjectNode document, ObjectNode taken, String prefix) {
        this.document = document;
        this.taken = taken;
        this.prefix = prefix;
    }

    static NameClashes between(ObjectNode document, ObjectNode taken, String prefix) {
        var clashes = new NameClashes(document, taken, prefix);
        // A component that refers to a renamed one is no longer like its namesake: repeat until nothing changes
        while (clashes.findMore()) {
            continue;
        }
        return clashes;
    }

    ObjectNode resolved() {
        var resolved = (ObjectNode) rewritten(document);
        resolved.path("components").properties().forEach(section -> {
            var named = JsonNodeFactory.instance.objectNode();
            section.getValue().properties().forEach(entry -> {
                var reference = reference(section.getKey(), entry.getKey());
                var name = renamed.getOrDefault(reference, reference);
                named.set(name.substring(name.lastIndexOf('/') + 1), entry.getValue());
            });
            section.setValue(named);
        });
        return resolved;
    }

    private boolean findMore() {
        var before = renamed.size();
        document.path("components").properties().forEach(section -> section.getValue()
                .properties()
                .forEach(entry -> compare(section.getKey(), entry.getKey(), entry.getValue())));
        return renamed.size() > before;
    }

    private void compare(String section, String name, JsonNode component) {
        var namesake = taken.path(section).path(name);
        if (!namesake.isMissingNode() && !namesake.equals(rewritten(component))) {
            renamed.putIfAbsent(reference(section, name), reference(section, prefix + name));
        }
    }

    /** Rewrites every text that is such a reference: {@code $ref} as well as the mapping of a discriminator. */
    private JsonNode rewritten(JsonNode node) {
        if (node.isTextual()) {
            var other = renamed.get(node.textValue());
            return other == null ? node : TextNode.valueOf(other);
        }
        if (node instanceof ArrayNode array) {
            var copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> copy.add(rewritten(item)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            var copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(entry -> copy.set(entry.getKey(), rewritten(entry.getValue())));
            return copy;
        }
        return node;
    }

    private static String reference(String section, String name) {
        return "#/components/" + section + "/" + name;
    }
}
