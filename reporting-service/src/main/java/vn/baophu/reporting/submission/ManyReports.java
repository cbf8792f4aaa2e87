package vn.baophu.reporting.submission;

import static vn.baophu.reporting.submission.SubmissionRefusal.CORRECTION_KEEPS_SERVING;
import static vn.baophu.reporting.submission.SubmissionRefusal.NOTHING_TO_CORRECT;

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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.obligation.Obligations;
import vn.baophu.reporting.regime.Regime;

/** Many reports sent in together, each by the rules for one; a bounded number of statements for any number of reports. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ManyReports {
    private final Submissions submissions;
    private final Obligations obligations;
    private final Served served;
    private final Intake intake;
    private final Moves moves;

    ManyReports(Submissions submissions, Obligations obligations, Served served, Intake intake, Moves moves) {
        this.submissions = submissions;
        this.obligations = obligations;
        this.served = served;
        this.intake = intake;
        this.moves = moves;
    }

    /**
     * Looks at all of them and adds to each what is wrong with it. A report that is there already and says exactly the same
     * is not wrong: it is left alone.
     */
    public List<Landing> look(List<Incoming> reports, String by, Instant now) {
        var there = there(reports);
        var further = further(reports, there);
        var candidates = new ArrayList<Candidate>();
        for (var report : reports) {
            var before = there.get(report.obligation().submissionId());
            candidates.add(new Candidate(report.content(), duties(report, before, further), report.faults()));
        }
        intake.check(candidates);
        var today = LocalDate.ofInstant(now, BusinessDay.ZONE);
        var landings = new ArrayList<Landing>();
        for (int at = 0; at < reports.size(); at++) {
            var report = reports.get(at);
            var before = there.get(report.obligation().submissionId());
            var wrong = report.faults().any() || report.hasHoles();
            landings.add(
                    wrong ? Landing.NONE : Landing.of(report, candidates.get(at).further(), before, by, now, today));
        }
        return landings;
    }

    /**
     * Says what can be said of a report of which nobody knows what it is for.
     *
     * @param regime under which it stands; empty where that is not known either
     */
    public void glance(Content content, Optional<Regime> regime, Faults faults) {
        regime.ifPresentOrElse(
                known -> intake.form(content, known, faults), () -> ContentRule.checkWithoutRegime(content, faults));
    }

    /** Keeps and tells what {@link #look} has found right. */
    public void keep(List<Landing> landings, String by, Instant now) {
        var sent = landings.stream().filter(Landing::sent).toList();
        sent.forEach(landing -> submissions.persist(landing.report()));
        intake.keep(sent.stream().map(Landing::report).toList());
        sent.forEach(landing -> moves.tell(landing.report(), landing.move(), by, now));
    }

    /** All that these reports answer beside their own obligations, held already or now, by id. */
    private Map<UUID, Obligation> further(List<Incoming> reports, Map<UUID, Submission> there) {
        var ids = Stream.concat(
                        reports.stream().flatMap(report -> report.serves().stream()),
                        there.values().stream().flatMap(before -> before.serves().stream()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : obligations.held(ids);
    }

    private List<Obligation> duties(Incoming report, Submission before, Map<UUID, Obligation> further) {
        var own = report.obligation();
        if (!report.isCorrection()) {
            var more = served.among(further, report.serves(), own, report.faults());
            return Stream.concat(Stream.of(own), more.stream()).toList();
        }
        if (!report.serves().isEmpty()) {
            report.faults().add("/serves", CORRECTION_KEEPS_SERVING);
        }
        if (before == null || !before.isFor(own)) {
            report.faults().add("/corrects", NOTHING_TO_CORRECT);
            return List.of(own);
        }
        before.alsoFor(before.serves().stream().map(further::get).toList());
        return before.duties();
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
