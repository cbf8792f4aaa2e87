package vn.baophu.local.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baophu.local.ground.CannotRun;
import vn.baophu.local.process.Register;
import vn.baophu.local.server.Broker;

class DeadLettersCommandTest {
    private static final String PARKED = "baophu.dead-letter.reporting-service";
    private static final String ORIGIN = "baophu.target";

    private final List<String> said = new ArrayList<>();

    @TempDir
    Path folder;

    private Broker broker;

    @BeforeEach
    void start() {
        Register register = new Register(folder.resolve("processes"));
        broker = new Broker(folder.resolve("kafka"), folder.resolve("kafka.log"), register, child -> {});
        broker.start(Map.of(PARKED, false, ORIGIN, false));
    }

    @AfterEach
    void stop() {
        broker.stop();
    }

    @Test
    void what_was_parked_is_listed_replayed_to_its_topic_and_remembered() throws Exception {
        park("event-1", "no such unit");
        park("event-2", "no such unit");

        run("list");
        assertThat(said).hasSize(3).last().isEqualTo("2 dead letters, 2 not replayed.");
        assertThat(said.get(0)).contains("vn.baophu.targets.TargetAssigned.v1", "from " + ORIGIN, "no such unit");

        run("replay");
        assertThat(replayed()).extracting(ConsumerRecord::value).containsExactlyInAnyOrder("event-1", "event-2");
        assertThat(replayed()).allSatisfy(record -> {
            assertThat(record.key()).isEqualTo("unit-1");
            assertThat(record.headers()).extracting(Header::key).containsExactly("ce_id", "ce_type");
        });

        run("replay");
        assertThat(replayed()).hasSize(2);
        run("replay", "event-2");
        assertThat(replayed()).hasSize(3);
        said.clear();
        run("list");
        assertThat(said).last().isEqualTo("2 dead letters, 0 not replayed.");
    }

    @Test
    void an_unknown_event_and_an_unknown_verb_are_refused() {
        assertThatThrownBy(() -> run("replay", "event-9")).hasMessageContaining("event-9");
        assertThatThrownBy(() -> run("bury")).isInstanceOf(CannotRun.class).hasMessageContaining("dead-letters list");
        assertThatThrownBy(() -> run()).isInstanceOf(CannotRun.class);
    }

    private void run(String... words) {
        new DeadLettersCommand(broker.bootstrap(), said::add).run(List.of(words));
    }

    private void park(String event, String reason) throws Exception {
        ProducerRecord<String, String> record = new ProducerRecord<>(PARKED, "unit-1", event);
        Map.of(
                        "ce_id", event,
                        "ce_type", "vn.baophu.targets.TargetAssigned.v1",
                        "dead-letter-topic", ORIGIN,
                        "dead-letter-reason", reason)
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(header ->
                        record.headers().add(header.getKey(), header.getValue().getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(client(), new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
    }

    private List<ConsumerRecord<String, String>> replayed() {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(client(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(ORIGIN).stream()
                    .map(info -> new TopicPartition(ORIGIN, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            while (records.size() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    private Map<String, Object> client() {
        return Map.of("bootstrap.servers", broker.bootstrap());
    }
}
