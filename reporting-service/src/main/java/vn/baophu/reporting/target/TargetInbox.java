package vn.baophu.reporting.target;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.baophu.contracts.PlanIssued;
import vn.baophu.contracts.TargetAssigned;
import vn.baophu.platform.inbox.Inbox;

/** Hears targets-service: issued plans and their targets. */
@ApplicationScoped
class TargetInbox {
    private final Inbox inbox;
    private final TargetReplica replica;

    TargetInbox(Inbox inbox, TargetReplica replica) {
        this.inbox = inbox;
        this.replica = replica;
    }

    @Incoming("plan")
    @Blocking
    void plan(ConsumerRecord<String, String> fact) {
        inbox.take(fact, PlanIssued.class, replica::record);
    }

    @Incoming("target")
    @Blocking
    void target(ConsumerRecord<String, String> fact) {
        inbox.take(fact, TargetAssigned.class, replica::record);
    }
}
