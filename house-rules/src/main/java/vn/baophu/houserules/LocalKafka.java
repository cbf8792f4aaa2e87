package vn.baophu.houserules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** One Kafka node, broker and controller in one, inside the JVM of the tests, on free ports of the loopback. */
public final class LocalKafka {
    private final Map<String, String> settings;
    private final String address;
    private KafkaRaftServer server;

    LocalKafka() {
        try {
            Path folder = Files.createTempDirectory("baophu-kafka");
            int broker = FreePort.ofNobody();
            int controller = FreePort.ofNobody();
            address = "127.0.0.1:" + broker;
            settings = Map.ofEntries(
                    Map.entry("process.roles", "broker,controller"),
                    Map.entry("node.id", "1"),
                    Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controller),
                    Map.entry("listeners", "PLAINTEXT://" + address + ",CONTROLLER://127.0.0.1:" + controller),
                    Map.entry("advertised.listeners", "PLAINTEXT://" + address),
                    Map.entry("controller.listener.names", "CONTROLLER"),
                    Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                    Map.entry("log.dirs", folder.resolve("log").toString()),
                    Map.entry("auto.create.topics.enable", "false"),
                    Map.entry("offsets.topic.replication.factor", "1"),
                    Map.entry("offsets.topic.num.partitions", "1"),
                    Map.entry("group.initial.rebalance.delay.ms", "0"));
            format(folder.resolve("server.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException("No place for Kafka", e);
        }
    }

    /** {@code host:port}, the same after each start. */
    public String address() {
        return address;
    }

    /** Returns when the broker serves; what it held before {@link #stop()} is still there. */
    public void start() {
        server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
    }

    public void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    private void format(Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        settings.forEach(
                (key, value) -> lines.append(key).append('=').append(value).append('\n'));
        Files.writeString(file, lines);
        String[] arguments = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        if (StorageTool.execute(arguments, new PrintStream(said, true, StandardCharsets.UTF_8)) != 0) {
            throw new IOException(said.toString(StandardCharsets.UTF_8));
        }
    }
}
