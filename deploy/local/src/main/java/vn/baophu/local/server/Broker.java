package vn.baophu.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.baophu.local.ground.CannotRun;
import vn.baophu.local.ground.Ports;
import vn.baophu.local.process.Child;
import vn.baophu.local.process.Jvm;
import vn.baophu.local.process.Register;

/** Apache Kafka as one node, broker and controller in one, in a process of its own. Keeps its port while the stack runs. */
public class Broker {
    public static final String NAME = "kafka";

    private static final int HEAP_MEBIBYTES = 192;

    private final String bootstrap;
    private final Child child;
    private final Consumer<Child> unexpectedly;

    public Broker(Path folder, Path log, Register register, Consumer<Child> unexpectedly) {
        List<Integer> ports = Ports.free(2);
        this.bootstrap = "127.0.0.1:" + ports.get(0);
        this.unexpectedly = unexpectedly;
        Path settings = written(folder, new BrokerSettings(folder.resolve("log"), ports.get(0), ports.get(1)));
        this.child = new Child(NAME, command(settings), Map.of("MALLOC_ARENA_MAX", "2"), log, register);
    }

    /** Starts it and waits until it answers and every topic is there. */
    public void start(Map<String, Boolean> compactedByTopic) {
        child.start(unexpectedly);
        try (Topics topics = new Topics(bootstrap)) {
            topics.awaitBroker(child);
            topics.provide(compactedByTopic);
        }
    }

    public void stop() {
        child.stop();
    }

    /** {@code host:port}, for any Kafka client of this machine. */
    public String bootstrap() {
        return bootstrap;
    }

    public Child child() {
        return child;
    }

    private static List<String> command(Path settings) {
        return Jvm.command(
                HEAP_MEBIBYTES,
                List.of(
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerProcess.class.getName(),
                        settings.toString()));
    }

    private static Path written(Path folder, BrokerSettings settings) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve("server.properties"), settings.text());
        } catch (IOException e) {
            throw new CannotRun("The folder " + folder + " cannot be written: " + e.getMessage() + ".", e);
        }
    }
}
