package vn.baophu.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import vn.baophu.contracts.AggregateType;
import vn.baophu.local.ground.DataFolder;
import vn.baophu.local.ground.Ports;
import vn.baophu.local.ground.RunningStack;
import vn.baophu.local.ground.Secrets;
import vn.baophu.local.identity.Issuer;
import vn.baophu.local.identity.People;
import vn.baophu.local.identity.SigningKey;
import vn.baophu.local.process.Child;
import vn.baophu.local.process.Register;
import vn.baophu.local.server.Broker;
import vn.baophu.local.server.Database;

/** What the services stand on: PostgreSQL, Kafka and the token issuer, started at the same time. */
class Servers {
    private final Database database;
    private final Broker broker;
    private final Issuer issuer;

    private Servers(Database database, Broker broker, Issuer issuer) {
        this.database = database;
        this.broker = broker;
        this.issuer = issuer;
    }

    static Servers start(
            DataFolder folder, People people, Register register, Belongings belongings, Consumer<Child> unexpectedly) {
        List<String> databases =
                Service.WITH_DATABASE.stream().map(Service::database).toList();
        var database = CompletableFuture.supplyAsync(() -> {
            Database started = Database.start(
                    folder.at("postgres"),
                    folder.log("postgresql"),
                    new Secrets(folder.at("secrets.properties")),
                    databases,
                    register);
            belongings.add(started::close);
            return started;
        });
        var broker = CompletableFuture.supplyAsync(() -> {
            Broker started = new Broker(folder.at("kafka"), folder.log("kafka"), register, unexpectedly);
            belongings.add(started::stop);
            started.start(topics());
            return started;
        });
        Issuer issuer = Issuer.start(lastPort(folder.at("")), SigningKey.provide(folder.at("issuer.json")), people);
        belongings.add(issuer::close);
        return new Servers(result(database, broker), result(broker, database), issuer);
    }

    Database database() {
        return database;
    }

    Broker broker() {
        return broker;
    }

    Issuer issuer() {
        return issuer;
    }

    void restartBroker() {
        broker.start(topics());
    }

    /** Each topic and whether it is compacted: one for each kind of thing, one for what a service could not take. */
    static Map<String, Boolean> topics() {
        Map<String, Boolean> compacted = new TreeMap<>();
        Arrays.stream(AggregateType.values()).forEach(type -> compacted.put(type.topic(), type.compacted()));
        Service.WITH_DATABASE.forEach(service -> compacted.put("baophu.dead-letter." + service.module(), false));
        return compacted;
    }

    /** The issuer's address is in every token, so it keeps its port from start to start where it can. */
    private static int lastPort(Path folder) {
        return Ports.preferably(RunningStack.find(folder)
                .map(last -> java.net.URI.create(last.issuer()).getPort())
                .orElse(0));
    }

    /** Waits for both, so that nothing is still starting when the first fault is told. */
    private static <T> T result(CompletableFuture<T> wanted, CompletableFuture<?> other) {
        try {
            other.handle((done, fault) -> null).join();
            return wanted.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }
}
