package vn.baophu.agency.assignment;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.baophu.contracts.ReportAccepted;
import vn.baophu.platform.inbox.Inbox;

/** Hears reporting-service: an accepted report does the tasks that ask for it. */
@ApplicationScoped
public class SubmissionInbox {
    private final Inbox inbox;
    private final AssignmentDesk desk;

    SubmissionInbox(Inbox inbox, AssignmentDesk desk) {
        this.inbox = inbox;
        this.desk = desk;
    }

    @Incoming("submission")
    @Blocking
    public void hear(ConsumerRecord<String, String> record) {
        inbox.take(record, ReportAccepted.class, desk::accepted);
    }
}
