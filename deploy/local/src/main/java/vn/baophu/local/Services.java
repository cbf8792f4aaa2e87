package vn.baophu.local;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.baophu.local.ground.DataFolder;
import vn.baophu.local.ground.Home;
import vn.baophu.local.process.Child;
import vn.baophu.local.process.Jvm;
import vn.baophu.local.process.Register;

/** Our own programs, each in a process of its own. */
class Services {
    private static final int HEAP_MEBIBYTES = 256;

    private final Map<Service, Child> children = new EnumMap<>(Service.class);
    private final Consumer<Child> unexpectedly;
    private final Environment environment;
    private final URI gateway;

    Services(Home home, DataFolder folder, Environment environment, Register register, Consumer<Child> unexpectedly) {
        this.unexpectedly = unexpectedly;
        this.environment = environment;
        this.gateway = URI.create(environment.address(Service.GATEWAY));
        for (Service service : Service.values()) {
            List<String> command = Jvm.command(
                    HEAP_MEBIBYTES,
                    List.of(
                            "-Dquarkus.profile=local",
                            "-jar",
                            home.jarOf(service.module()).toString()));
            children.put(
                    service,
                    new Child(
                            service.module(),
                            command,
                            environment.of(service),
                            folder.log(service.module()),
                            register));
        }
    }

    void start() {
        children.values().forEach(child -> child.start(unexpectedly));
    }

    void start(Service service) {
        children.get(service).start(unexpectedly);
    }

    /** Ends them side by side, as an operator would, and starts them with what they are to be told now. */
    void startAnew(List<Service> some) {
        some.forEach(service -> children.get(service).askToEnd());
        some.forEach(service -> {
            children.get(service).stop();
            children.get(service).tell(environment.of(service));
            start(service);
        });
    }

    void kill(Service service) {
        children.get(service).kill();
    }

    /** The door first, so that no new request comes in while the others end. */
    void stop() {
        children.get(Service.GATEWAY).stop();
        children.values().forEach(Child::askToEnd);
        children.values().forEach(Child::stop);
    }

    URI gateway() {
        return gateway;
    }

    List<Child> all() {
        return List.copyOf(children.values());
    }
}
