package vn.baophu.platform.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.baophu.contracts.AggregateType;

/**
 * The topics of the house, made as the contracts want them before anybody writes: a topic that the broker makes by itself
 * would forget after a week. Those that exist stay as they are.
 */
@ApplicationScoped
class Topics {
    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final Map<String, String> NEWEST_OF_EACH_KEY = Map.of("cleanup.policy", "compact");
    private static final Map<String, String> FOR_EVER = Map.of("cleanup.policy", "delete", "retention.ms", "-1");

    private final Map<String, Object> connection;
    private final String deadLetters;
    private final int partitions;

    Topics(
            @Identifier("default-kafka-broker") Map<String, Object> connection,
            @ConfigProperty(name = "baophu.dead-letter.topic") String deadLetters,
            @ConfigProperty(name = "baophu.topics.partitions") int partitions) {
        this.connection = connection;
        this.deadLetters = deadLetters;
        this.partitions = partitions;
    }

    /** @throws BrokerAway when the broker does not answer */
    void create() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        Admin admin = Admin.create(settings);
        try {
            admin.createTopics(wanted()).values().forEach(Topics::settle);
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    private List<NewTopic> wanted() {
        List<NewTopic> wanted = new ArrayList<>();
        for (AggregateType type : AggregateType.values()) {
            wanted.add(topic(type.topic(), type.compacted() ? NEWEST_OF_EACH_KEY : FOR_EVER));
        }
        wanted.add(topic(deadLetters, FOR_EVER));
        return wanted;
    }

    private NewTopic topic(String name, Map<String, String> keeping) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(keeping);
    }

    private static void settle(String topic, KafkaFuture<Void> creation) {
        try {
            creation.get();
            LOG.infof("Made the topic %s", topic);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new BrokerAway("The topic " + topic + " can not be made", e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerAway("Stopped while making the topic " + topic, e);
        }
    }
}
