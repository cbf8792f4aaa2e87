package vn.baophu.reporting.indicator;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.baophu.contracts.IndicatorRecorded;
import vn.baophu.platform.inbox.Inbox;

/** Hears targets-service: what is counted. */
@ApplicationScoped
class IndicatorInbox {
    private final Inbox inbox;
    private final IndicatorReplica replica;

    IndicatorInbox(Inbox inbox, IndicatorReplica replica) {
        this.inbox = inbox;
        this.replica = replica;
    }

    @Incoming("indicator")
    @Blocking
    void indicator(ConsumerRecord<String, String> fact) {
        inbox.take(fact, IndicatorRecorded.class, replica::record);
    }
}
