package vn.baophu.houserules;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * A real Apache Kafka for the test classes that ask for it with {@code @WithTestResource(KafkaForTests.class)}; with it the
 * relay works and the channels listen. A field of type {@link LocalKafka} gets the broker, to stop it and start it again.
 */
public class KafkaForTests implements QuarkusTestResourceLifecycleManager {
    private final LocalKafka kafka = new LocalKafka();

    @Override
    public Map<String, String> start() {
        kafka.start();
        return Map.of(
                "kafka.bootstrap.servers",
                kafka.address(),
                "BAOPHU_KAFKA",
                kafka.address(),
                "baophu.connector",
                "smallrye-kafka",
                "baophu.outbox.relay.enabled",
                "true");
    }

    @Override
    public void inject(TestInjector tests) {
        tests.injectIntoFields(kafka, new TestInjector.MatchesType(LocalKafka.class));
    }

    @Override
    public void stop() {
        kafka.stop();
    }
}
