package vn.baophu.platform.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Kafka as the relay needs it: all of a batch or a failure. The producer is made when the first fact waits. It never gives
 * up on one record by itself (its delivery time is longer than our patience) and is thrown away after a failure, so that
 * nothing still under way can arrive after what is sent next. One request is under way at a time: Kafka takes the first
 * it sees of a producer it does not know yet, so with several a first one that failed would be written after the second.
 */
@ApplicationScoped
class Broker {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, Object> SETTINGS = Map.of(
            ProducerConfig.ACKS_CONFIG, "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
            ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1,
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 120_000,
            ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);

    private final Map<String, Object> connection;
    private final Topics topics;
    private final String service;
    private KafkaProducer<String, String> producer;

    Broker(
            @Identifier("default-kafka-broker") Map<String, Object> connection,
            Topics topics,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.connection = connection;
        this.topics = topics;
        this.service = service;
    }

    /** Returns when every fact is on all in-sync replicas. @throws BrokerAway when that is not known of every one */
    void deliver(List<WaitingFact> facts) throws InterruptedException {
        try {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            for (Future<RecordMetadata> ack : send(facts)) {
                ack.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
        } catch (KafkaException | ExecutionException | TimeoutException e) {
            close();
            throw new BrokerAway("Kafka did not take " + facts.size() + " facts", e);
        }
    }

    /** Makes the topics where they are missing, so that a service that never speaks can still park what it hears. */
    void prepare() {
        topics.create();
    }

    void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private List<Future<RecordMetadata>> send(List<WaitingFact> facts) throws ExecutionException, InterruptedException {
        if (producer == null) {
            producer = open();
        }
        List<Future<RecordMetadata>> acks = new ArrayList<>(facts.size());
        for (WaitingFact fact : facts) {
            Future<RecordMetadata> ack = producer.send(fact.from(service));
            if (ack.isDone()) {
                ack.get(); // failed before it left: the others need not try
            }
            acks.add(ack);
        }
        return acks;
    }

    private KafkaProducer<String, String> open() {
        prepare();
        Map<String, Object> settings = new HashMap<>(connection);
        settings.putAll(SETTINGS);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-outbox");
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }
}
