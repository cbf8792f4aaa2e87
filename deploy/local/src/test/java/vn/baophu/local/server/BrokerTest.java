package vn.baophu.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baophu.local.process.Register;

class BrokerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<String, Boolean> TOPICS = Map.of("facts", false, "things", true);

    @TempDir
    Path folder;

    private Broker broker;

    @BeforeEach
    void start() {
        Register register = new Register(folder.resolve("processes"));
        broker = new Broker(folder.resolve("kafka"), folder.resolve("kafka.log"), register, child -> {});
        broker.start(TOPICS);
    }

    @AfterEach
    void stop() {
        broker.stop();
    }

    @Test
    void topics_are_there_as_wanted_and_no_other_comes_by_itself() throws Exception {
        try (Admin admin = Admin.create(client())) {
            assertThat(admin.listTopics().names().get()).isEqualTo(Set.of("facts", "things"));
            ConfigResource things = new ConfigResource(ConfigResource.Type.TOPIC, "things");
            assertThat(admin.describeConfigs(List.of(things))
                            .all()
                            .get()
                            .get(things)
                            .get("cleanup.policy")
                            .value())
                    .isEqualTo("compact");
        }
        assertThatThrownBy(() -> send("misspelt", "lost", Duration.ofSeconds(2)))
                .isInstanceOf(ExecutionException.class);
    }

    @Test
    void records_are_there_on_the_same_port_after_a_stop_and_after_a_kill() throws Exception {
        String bootstrap = broker.bootstrap();
        send("facts", "first");
        broker.stop();
        broker.start(TOPICS);
        send("facts", "second");
        broker.child().kill();
        broker.start(TOPICS);

        assertThat(broker.bootstrap()).isEqualTo(bootstrap);
        assertThat(count("facts")).isEqualTo(2);
    }

    private void send(String topic, String text) throws Exception {
        send(topic, text, PATIENCE);
    }

    private void send(String topic, String text, Duration patience) throws Exception {
        Map<String, Object> settings = new HashMap<>(client());
        settings.put("max.block.ms", patience.toMillis());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", text)).get();
        }
    }

    private long count(String topic) {
        try (var consumer = new KafkaConsumer<>(client(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic, PATIENCE).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            return consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    private Map<String, Object> client() {
        return Map.of("bootstrap.servers", broker.bootstrap(), "default.api.timeout.ms", (int) PATIENCE.toMillis());
    }
}
