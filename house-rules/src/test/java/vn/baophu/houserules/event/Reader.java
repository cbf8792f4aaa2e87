package vn.baophu.houserules.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.baophu.houserules.Eventually;
import vn.baophu.houserules.LocalKafka;

/** Any Kafka client that reads a topic from its beginning. */
final class Reader {
    private Reader() {}

    /** As many records with this key as are expected, oldest first. */
    static List<ConsumerRecord<String, String>> read(LocalKafka kafka, String topic, UUID key, int expected) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.address(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest");
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            Eventually.eventually(expected + " records of " + key + " stand on " + topic, () -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (record.key().equals(key.toString())) {
                        found.add(record);
                    }
                });
                return found.size() >= expected;
            });
        }
        return found;
    }

    static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
