package vn.baophu.journeys.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.baophu.local.LocalStack;

/** Kafka as any client of it sees it. */
public final class Broker {
    private final LocalStack running;

    Broker(LocalStack running) {
        this.running = running;
    }

    public void stop() {
        running.stopKafka();
    }

    public void start() {
        running.startKafka();
    }

    /** Every fact that stands in a topic now, oldest first within a partition. */
    public List<Fact> factsIn(String topic) {
        var settings = new Properties();
        settings.put("bootstrap.servers", running.kafkaBootstrap());
        settings.put("isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var facts = new ArrayList<Fact>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> facts.add(Fact.of(each)));
            }
            return facts;
        }
    }
}
