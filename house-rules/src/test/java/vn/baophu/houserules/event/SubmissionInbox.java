package vn.baophu.houserules.event;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.baophu.contracts.ReportReturned;
import vn.baophu.platform.inbox.Inbox;

/** Listens like a service does, and can be made to stumble over a reason. */
@ApplicationScoped
class SubmissionInbox {
    static final String POISON = "poison";

    private final Inbox inbox;
    private final List<ReportReturned> taken = new CopyOnWriteArrayList<>();
    private final List<ReportReturned> tried = new CopyOnWriteArrayList<>();

    SubmissionInbox(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("submission")
    @Blocking
    void hear(ConsumerRecord<String, String> fact) {
        inbox.take(fact, ReportReturned.class, this::returned);
    }

    List<ReportReturned> taken() {
        return taken;
    }

    List<ReportReturned> tried() {
        return tried;
    }

    private void returned(ReportReturned event) {
        tried.add(event);
        if (event.reason().equals(POISON)) {
            throw new IllegalArgumentException("This one can not be taken");
        }
        taken.add(event);
    }
}
