package vn.baophu.local.server;

import java.nio.file.Path;

/** The settings of a single small node: one replica of everything, small buffers, topics only on purpose. */
record BrokerSettings(Path log, int port, int controllerPort) {
    String text() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                group.initial.rebalance.delay.ms=0
                offsets.retention.minutes=525600
                log.retention.hours=-1
                log.segment.bytes=16777216
                log.index.size.max.bytes=1048576
                log.cleaner.dedupe.buffer.size=4194304
                log.cleaner.io.buffer.size=262144
                num.network.threads=2
                num.io.threads=2
                background.threads=2
                num.recovery.threads.per.data.dir=2
                controlled.shutdown.max.retries=1
                """.formatted(port, controllerPort, log.toString().replace("\\", "/"));
    }
}
