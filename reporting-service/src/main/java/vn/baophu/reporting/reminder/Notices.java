package vn.baophu.reporting.reminder;

import static java.util.stream.Collectors.joining;
import static vn.baophu.reporting.reminder.ReminderKind.CORRECTED;
import static vn.baophu.reporting.reminder.ReminderKind.EXTENSION_APPROVED;
import static vn.baophu.reporting.reminder.ReminderKind.EXTENSION_REFUSED;
import static vn.baophu.reporting.reminder.ReminderKind.RETURNED;
import static vn.baophu.reporting.reminder.ReminderKind.USED_REPORT_GONE;
import static vn.baophu.reporting.reminder.ReminderKind.WAIVED;
import static vn.baophu.reporting.reminder.ReminderKind.WAIVER_TAKEN_BACK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.baophu.platform.error.Words;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.consolidation.UsedReportMoved;
import vn.baophu.reporting.indicator.IndicatorNames;
import vn.baophu.reporting.obligation.ExtensionDecided;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.obligation.WaiverGiven;
import vn.baophu.reporting.obligation.WaiverTakenBack;
import vn.baophu.reporting.reporter.Names;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.submission.Decision;
import vn.baophu.reporting.submission.FigureReason;
import vn.baophu.reporting.submission.Move;
import vn.baophu.reporting.submission.ReportMoved;
import vn.baophu.reporting.submission.Submission;

/** Puts into the inbox of reporters what others have decided about their reports, in the transaction of the decision. */
@ApplicationScoped
class Notices {
    private static final String TELL = """
            insert into reminder (id, kind, obligation_id, occasion, audience, unit_id, agency_code, due_on, reason,
                                  made_by, made_on, made_at)
            values (uuidv7(), :kind, :obligation, :occasion, 'REPORTER', :unit, :agency, :due, :reason, :by, :on, :at)
            on conflict (obligation_id, kind, occasion) do nothing""";

    private final Session session;
    private final Names names;
    private final IndicatorNames indicators;

    Notices(Session session, Names names, IndicatorNames indicators) {
        this.session = session;
        this.indicators = indicators;
        this.names = names;
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

    /** Who made a consolidated report from figures that are no longer so. */
    void hear(@Observes UsedReportMoved moved) {
        var used = moved.used();
        var owed = session.find(Submission.class, moved.user()).obligation();
        var occasion = used.id() + "/" + used.last().number();
        var kind = moved.move().accepts() ? CORRECTED : USED_REPORT_GONE;
        var why = moved.move().accepts() ? why(used) : said(used.lastDecision());
        var said = Stream.of(who(used.reporter()), why)
                .filter(word -> word != null && !word.isEmpty())
                .collect(joining(": "));
        tell(kind, owed, occasion, owed.dueOn(), said, null, moved.at());
    }

    /** Why it was sent anew: what its reporter says, or else for what it was last given back; null where nobody said. */
    private static String why(Submission corrected) {
        var returns = corrected.returns();
        if (corrected.last().reason() != null || returns.isEmpty()) {
            return corrected.last().reason();
        }
        return returns.get(returns.size() - 1).reason();
    }

    void hear(@Observes WaiverGiven given) {
        var owed = given.obligation();
        var waiver = given.waiver();
        tell(WAIVED, owed, waiver.at().toString(), owed.dueOn(), waiver.reason(), waiver.by(), waiver.at());
    }

    void hear(@Observes WaiverTakenBack held) {
        var owed = held.obligation();
        tell(WAIVER_TAKEN_BACK, owed, held.at().toString(), owed.dueOn(), held.reason(), held.by(), held.at());
    }

    private String who(Reporter reporter) {
        var named = names.of(reporter);
        var name = reporter.unitId() == null
                ? named.agency(reporter).name()
                : named.unit(reporter).name();
        return name == null ? reporter.code() : name;
    }

    private static String called(String indicator, Map<String, Words> known) {
        return known.containsKey(indicator) ? known.get(indicator).vi() + " (" + indicator + ")" : indicator;
    }

    /** In the language of whoever gives reasons: the reason for the whole, then those for its figures; empty where nobody gave one. */
    private String said(Decision back) {
        var known = indicators.of(
                back.figures().stream().map(FigureReason::indicator).toList());
        return Stream.concat(
                        Stream.ofNullable(back.reason()),
                        back.figures().stream()
                                .map(figure -> called(figure.indicator(), known) + ": " + figure.reason()))
                .collect(joining(" · "));
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
                .setParameter("by", by, String.class)
                .setParameter("on", LocalDate.ofInstant(at, BusinessDay.ZONE))
                .setParameter("at", at)
                .executeUpdate();
    }
}
