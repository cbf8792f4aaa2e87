package vn.baophu.reporting.reminder;

import static vn.baophu.reporting.reminder.ReminderKind.EXTENSION_APPROVED;
import static vn.baophu.reporting.reminder.ReminderKind.EXTENSION_REFUSED;
import static vn.baophu.reporting.reminder.ReminderKind.RETURNED;
import static vn.baophu.reporting.reminder.ReminderKind.WAIVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.obligation.ExtensionDecided;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.obligation.WaiverGiven;
import vn.baophu.reporting.submission.Decision;
import vn.baophu.reporting.submission.Move;
import vn.baophu.reporting.submission.ReportMoved;

/** Puts into the inbox of reporters what others have decided about their reports, in the transaction of the decision. */
@ApplicationScoped
class Notices {
    private static final String TELL = """
            insert into reminder (id, kind, obligation_id, occasion, audience, unit_id, agency_code, due_on, reason,
                                  made_by, made_on, made_at)
            values (uuidv7(), :kind, :obligation, :occasion, 'REPORTER', :unit, :agency, :due, :reason, :by, :on, :at)
            on conflict (obligation_id, kind, occasion) do nothing""";

    private final Session session;

    Notices(Session session) {
        this.session = session;
    }

    void hear(@Observes ReportMoved moved) {
        if (moved.move() == Move.RETURNED) {
            var report = moved.report();
            var returns = report.returns();
            var back = returns.get(returns.size() - 1);
            var until = back.reworkBy() == null ? report.obligation().dueOn() : back.reworkBy();
            var occasion = report.id() + "/" + report.revision();
            tell(RETURNED, report.obligation(), occasion, until, said(back), moved.by(), moved.at());
        }
    }

    void hear(@Observes ExtensionDecided decided) {
        var owed = decided.obligation();
        var kind = decided.granted() ? EXTENSION_APPROVED : EXTENSION_REFUSED;
        tell(kind, owed, decided.request().toString(), owed.dueOn(), decided.reason(), decided.by(), decided.at());
    }

    void hear(@Observes WaiverGiven given) {
        var owed = given.obligation();
        var waiver = given.waiver();
        tell(WAIVED, owed, waiver.at().toString(), owed.dueOn(), waiver.reason(), waiver.by(), waiver.at());
    }

    /** The reason for the whole, then those for its figures. */
    private static String said(Decision back) {
        var said = new StringBuilder(back.reason());
        back.figures().forEach(figure -> said.append(" · ")
                .append(figure.indicator())
                .append(": ")
                .append(figure.reason()));
        return said.toString();
    }

    private void tell(
            ReminderKind kind, Obligation owed, String occasion, LocalDate due, String reason, String by, Instant at) {
        var reporter = owed.reporter();
        session.createNativeMutationQuery(TELL)
                .setParameter("kind", kind.name())
                .setParameter("obligation", owed.id())
                .setParameter("occasion", occasion)
                .setParameter("unit", reporter.unitId(), UUID.class)
                .setParameter("agency", reporter.unitId() == null ? reporter.code() : null, String.class)
                .setParameter("due", due)
                .setParameter("reason", reason, String.class)
                .setParameter("by", by)
                .setParameter("on", LocalDate.ofInstant(at, BusinessDay.ZONE))
                .setParameter("at", at)
                .executeUpdate();
    }
}
