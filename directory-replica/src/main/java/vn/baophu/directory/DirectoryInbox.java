package vn.baophu.directory;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.baophu.contracts.AgencyRecorded;
import vn.baophu.contracts.UnitRecorded;
import vn.baophu.platform.inbox.Inbox;

/** Hears agency-service: units and agencies. */
@ApplicationScoped
public class DirectoryInbox {
    private final Inbox inbox;
    private final DirectoryReplica replica;

    DirectoryInbox(Inbox inbox, DirectoryReplica replica) {
        this.inbox = inbox;
        this.replica = replica;
    }

    @Incoming("unit")
    @Blocking
    public void unit(ConsumerRecord<String, String> record) {
        inbox.take(record, UnitRecorded.class, replica::record);
    }

    @Incoming("agency")
    @Blocking
    public void agency(ConsumerRecord<String, String> record) {
        inbox.take(record, AgencyRecorded.class, replica::record);
    }
}
