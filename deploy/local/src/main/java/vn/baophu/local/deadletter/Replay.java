package vn.baophu.local.deadletter;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.baophu.local.ground.CannotRun;

/** Sends parked records to the topics they came from. Who has taken an event already will not take it twice. */
class Replay implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;

    Replay(String bootstrap) {
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers", bootstrap,
                        "acks", "all",
                        "max.block.ms", 10_000,
                        "request.timeout.ms", 10_000,
                        "delivery.timeout.ms", 30_000),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Comes back when Kafka has it. */
    void send(DeadLetter letter) {
        try {
            producer.send(letter.again()).get();
        } catch (ExecutionException e) {
            throw new CannotRun(
                    "Kafka did not take the event " + letter.eventId() + ": "
                            + e.getCause().getMessage() + ".",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted while sending the event " + letter.eventId() + ".", e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
