package vn.baophu.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.time.BusinessDay;

/** Many reports sent in together, each by the rules for one; a bounded number of statements for any number of reports. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ManyReports {
    private final Submissions submissions;
    private final Intake intake;
    private final Moves moves;

    ManyReports(Submissions submissions, Intake intake, Moves moves) {
        this.submissions = submissions;
        this.intake = intake;
        this.moves = moves;
    }

    /**
     * Looks at all of them and adds to each what is wrong with it. A report that is there already and says exactly the same
     * is not wrong: it is left alone.
     */
    public List<Landing> look(List<Incoming> reports, String by, Instant now) {
        intake.check(reports);
        var there = there(reports);
        var today = LocalDate.ofInstant(now, BusinessDay.ZONE);
        var landings = new ArrayList<Landing>();
        for (var report : reports) {
            var before = there.get(report.obligation().submissionId());
            var wrong = report.faults().any() || report.content().hasHoles();
            landings.add(wrong ? Landing.NONE : landed(report, before, by, now, today));
        }
        return landings;
    }

    /** What can be said of a report of which nobody knows what it is for. */
    public void glance(Content content, Faults faults) {
        ContentRule.checkWithoutRegime(content, faults);
    }

    /** Keeps and tells what {@link #look} has found right. */
    public void keep(List<Landing> landings, String by, Instant now) {
        landings.stream().filter(Landing::sent).forEach(landing -> {
            submissions.persist(landing.report());
            moves.tell(landing.report(), landing.move(), by, now);
        });
    }

    private static Landing landed(Incoming incoming, Submission before, String by, Instant now, LocalDate today) {
        var owed = incoming.obligation();
        var said = incoming.content().said();
        if (before != null && before.stillSays(said)) {
            return Landing.unchanged(before);
        }
        try {
            var again = before != null && before.isFor(owed);
            var report = again ? before : new Submission(Ids.next(), owed, List.of());
            var move =
                    again ? report.submitAgain(List.of(), said, by, now, today) : report.submit(said, by, now, today);
            return new Landing(report, move);
        } catch (Refused no) {
            incoming.faults().add("", no.refusal(), no.faults().get(0).args().toArray());
            return Landing.NONE;
        }
    }

    private Map<UUID, Submission> there(List<Incoming> reports) {
        var ids = reports.stream()
                .map(report -> report.obligation().submissionId())
                .filter(Objects::nonNull)
                .toList();
        var found = new HashMap<UUID, Submission>();
        submissions.withIds(ids).forEach(report -> found.put(report.id(), report));
        return found;
    }
}
