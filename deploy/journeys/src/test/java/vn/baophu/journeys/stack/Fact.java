package vn.baophu.journeys.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event as it stands on Kafka.
 *
 * @param headers by name; of several with one name the last
 */
public record Fact(String key, Map<String, String> headers, JsonNode body) {
    static Fact of(ConsumerRecord<String, String> event) {
        var headers = new TreeMap<String, String>();
        event.headers().forEach(each -> headers.put(each.key(), new String(each.value(), StandardCharsets.UTF_8)));
        try {
            return new Fact(event.key(), headers, new ObjectMapper().readTree(event.value()));
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + event.value(), e);
        }
    }

    public String id() {
        return headers.get("ce_id");
    }

    public String type() {
        return headers.get("ce_type");
    }
}
