package vn.baophu.bench.country;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;

/** How far the services are behind Kafka. */
final class Lag implements AutoCloseable {
    private final Admin admin;

    Lag(String bootstrap) {
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap));
    }

    /** How many facts these consumer groups have not taken yet, of the partitions that they read. */
    long of(List<String> groups) throws ExecutionException, InterruptedException {
        var behind = 0L;
        for (var group : groups) {
            behind += of(group);
        }
        return behind;
    }

    private long of(String group) throws ExecutionException, InterruptedException {
        var read = admin.describeConsumerGroups(List.of(group)).all().get().get(group).members().stream()
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        var taken = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        var behind = 0L;
        for (var end : admin.listOffsets(read).all().get().entrySet()) {
            var committed = taken.get(end.getKey());
            behind += end.getValue().offset() - (committed == null ? 0 : committed.offset());
        }
        return behind;
    }

    @Override
    public void close() {
        admin.close();
    }
}
