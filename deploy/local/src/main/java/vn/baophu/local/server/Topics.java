package vn.baophu.local.server;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import vn.baophu.local.ground.CannotRun;
import vn.baophu.local.process.Child;

/** The topics of the stack. The broker makes none by itself, so a misspelt name shows at once. */
class Topics implements AutoCloseable {
    private static final int PARTITIONS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Admin admin;

    Topics(String bootstrap) {
        this.admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2000,
                AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, 50,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 200));
    }

    void awaitBroker(Child broker) {
        Instant end = Instant.now().plus(PATIENCE);
        while (broker.alive() && Instant.now().isBefore(end)) {
            if (answers()) {
                return;
            }
        }
        throw new CannotRun("Kafka could not be started; its log is " + broker.log() + ".");
    }

    void provide(Map<String, Boolean> compactedByTopic) {
        try {
            Set<String> there = admin.listTopics().names().get();
            List<NewTopic> missing = new ArrayList<>();
            compactedByTopic.forEach((name, compacted) -> {
                if (!there.contains(name)) {
                    missing.add(topic(name, compacted));
                }
            });
            admin.createTopics(missing).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new CannotRun("Kafka did not make the topics: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(2));
    }

    private boolean answers() {
        try {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static NewTopic topic(String name, boolean compacted) {
        String policy = compacted ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE;
        return new NewTopic(name, PARTITIONS, (short) 1).configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, policy));
    }

    private static CannotRun interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new CannotRun("Interrupted while waiting for Kafka.", e);
    }
}
