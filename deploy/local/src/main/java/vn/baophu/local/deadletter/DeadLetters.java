package vn.baophu.local.deadletter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * All dead-letter topics of a Kafka. What was replayed is remembered in Kafka itself, as the committed offsets of the group
 * {@code baophu.dead-letter-replay}: everything before them has been sent again.
 */
class DeadLetters implements AutoCloseable {
    private static final String PREFIX = "baophu.dead-letter.";
    private static final String GROUP = "baophu.dead-letter-replay";

    private final KafkaConsumer<byte[], byte[]> consumer;

    DeadLetters(String bootstrap) {
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "group.id",
                        GROUP,
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest",
                        "default.api.timeout.ms",
                        10_000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Every parked record that is still kept; within a partition in its order. */
    List<DeadLetter> all() {
        List<TopicPartition> partitions = partitions();
        Map<TopicPartition, OffsetAndMetadata> done = consumer.committed(Set.copyOf(partitions));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        List<DeadLetter> letters = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<byte[], byte[]> parked : consumer.poll(Duration.ofMillis(200))) {
                OffsetAndMetadata before = done.get(partitionOf(parked));
                letters.add(new DeadLetter(parked, before != null && parked.offset() < before.offset()));
            }
        }
        return letters;
    }

    /** This one and all before it in its partition have been replayed. */
    void remember(DeadLetter letter) {
        consumer.commitSync(Map.of(
                partitionOf(letter.parked()),
                new OffsetAndMetadata(letter.parked().offset() + 1)));
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(2)));
    }

    private List<TopicPartition> partitions() {
        return consumer.listTopics().entrySet().stream()
                .filter(topic -> topic.getKey().startsWith(PREFIX))
                .flatMap(topic -> topic.getValue().stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .sorted(Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition))
                .toList();
    }

    private static TopicPartition partitionOf(ConsumerRecord<?, ?> parked) {
        return new TopicPartition(parked.topic(), parked.partition());
    }
}
