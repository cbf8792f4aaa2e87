package vn.baophu.reporting.making;

import static jakarta.interceptor.Interceptor.Priority.APPLICATION;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.baophu.reporting.obligation.MayBeAwaitedAgain;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.obligation.ObligationKind;
import vn.baophu.reporting.obligation.WaiverTakenBack;
import vn.baophu.reporting.occasion.HeldOccasions;
import vn.baophu.reporting.schedule.Editions.Asked;
import vn.baophu.reporting.submission.Move;
import vn.baophu.reporting.submission.ReportMoved;

/**
 * Brings a duty that is awaited again up to what is asked by now: new editions, holidays and days of occasions pass by what
 * is waived or sent. Before others tell of its due day, after the feed has told why it is awaited.
 */
@ApplicationScoped
class AwaitedAgain {
    private final Turns turns;
    private final Shares shares;
    private final HeldOccasions occasions;
    private final ObligationTable table;
    private final MakingAudit audit;
    private final Session session;

    AwaitedAgain(
            Turns turns,
            Shares shares,
            HeldOccasions occasions,
            ObligationTable table,
            MakingAudit audit,
            Session session) {
        this.turns = turns;
        this.shares = shares;
        this.occasions = occasions;
        this.table = table;
        this.audit = audit;
        this.session = session;
    }

    /** The turn before the row: whoever has it and makes duties waits for those that somebody is changing. */
    void await(@Observes MayBeAwaitedAgain coming) {
        await(coming.regimes().stream());
    }

    void follow(@Observes @Priority(APPLICATION) WaiverTakenBack held) {
        renew(List.of(held.obligation()));
    }

    void follow(@Observes @Priority(APPLICATION) ReportMoved moved) {
        if (moved.move() == Move.WITHDRAWN) {
            renew(moved.report().duties().stream()
                    .filter(owed -> owed.firstSentAt() == null)
                    .toList());
        }
    }

    /**
     * In turn with whoever makes what the same regimes ask for: they see it awaited, or it sees what they did. Only of what a
     * report came to serve meanwhile the turn is still to be awaited.
     */
    private void renew(List<Obligation> duties) {
        session.flush();
        await(duties.stream().map(AwaitedAgain::code));
        duties.forEach(owed -> asked(owed).forEach(share -> renew(owed, share)));
    }

    private void await(Stream<String> regimes) {
        regimes.distinct().sorted().forEach(turns::await);
    }

    private void renew(Obligation owed, Share share) {
        var moved = table.move(share, owed.occasion());
        audit.note("UPDATE", share, moved);
        if (moved > 0) {
            session.refresh(owed);
        }
    }

    /** What is asked of its reporter for its period or occasion. */
    private Stream<Share> asked(Obligation owed) {
        var who = List.of(owed.reporter());
        if (owed.occasion() != null) {
            return occasions.named(code(owed), owed.occasion()).stream()
                    .map(held -> new Share(new Asked(held.regime(), held.due()), ObligationKind.REPORT, who));
        }
        return shares.of(code(owed), owed.period()).stream()
                .filter(share -> share.asks(owed.reporter()))
                .map(share -> new Share(share.asked(), share.kind(), who));
    }

    private static String code(Obligation owed) {
        return owed.regime().code();
    }
}
