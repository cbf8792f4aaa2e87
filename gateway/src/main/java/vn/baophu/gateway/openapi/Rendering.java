package vn.baophu.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A description of an API in both ways of writing it. */
record Rendering(Buffer json, Buffer yaml) {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    static Rendering of(ObjectNode document) {
        try {
            return new Rendering(
                    Buffer.buffer(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document)),
                    Buffer.buffer(YAML.writeValueAsBytes(document)));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ObjectNode read(Buffer document) {
        try {
            return JSON.readValue(document.getBytes(), ObjectNode.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the gateway says of itself. */
    static ObjectNode own() {
        try (var file = Rendering.class.getResourceAsStream("/gateway-openapi.yaml")) {
            return YAML.readValue(file, ObjectNode.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
