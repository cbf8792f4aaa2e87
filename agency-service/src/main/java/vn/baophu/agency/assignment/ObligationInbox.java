package vn.baophu.agency.assignment;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.baophu.contracts.DueDayExtended;
import vn.baophu.platform.inbox.Inbox;

/** Hears reporting-service: more time for a report is more time for the tasks that it does. */
@ApplicationScoped
public class ObligationInbox {
    private final Inbox inbox;
    private final AssignmentDesk desk;

    ObligationInbox(Inbox inbox, AssignmentDesk desk) {
        this.inbox = inbox;
        this.desk = desk;
    }

    @Incoming("obligation")
    @Blocking
    public void hear(ConsumerRecord<String, String> record) {
        inbox.take(record, DueDayExtended.class, desk::extended);
    }
}
