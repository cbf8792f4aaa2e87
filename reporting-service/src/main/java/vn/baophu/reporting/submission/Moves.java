package vn.baophu.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import vn.baophu.platform.outbox.Outbox;

/** Tells of a report that has moved: first the rooms above, then the other services. */
@ApplicationScoped
public class Moves {
    private final Event<ReportMoved> moved;
    private final AskedFigures asked;
    private final Outbox outbox;

    Moves(Event<ReportMoved> moved, AskedFigures asked, Outbox outbox) {
        this.moved = moved;
        this.asked = asked;
        this.outbox = outbox;
    }

    @Transactional(TxType.MANDATORY)
    public void tell(Submission report, Move move, String by, Instant at) {
        moved.fire(new ReportMoved(report, move, at, by));
        SubmissionFacts.of(report, move, asked, at).forEach(outbox::append);
    }
}
