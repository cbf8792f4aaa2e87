package vn.baophu.reporting.submission;

import static vn.baophu.reporting.submission.SubmissionRefusal.ATTACHMENT_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.baophu.platform.error.Faults;
import vn.baophu.reporting.attachment.Attached;
import vn.baophu.reporting.attachment.AttachmentStore;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.rule.RuleFinding;
import vn.baophu.reporting.rule.Rulebook;

/** Looks at what is sent in, or still being typed, and finds all that is wrong with it. */
@ApplicationScoped
public class Intake {
    private final Rulebook rulebook;
    private final AttachmentStore attachments;
    private final AskedFigures asked;

    Intake(Rulebook rulebook, AttachmentStore attachments, AskedFigures asked) {
        this.rulebook = rulebook;
        this.attachments = attachments;
        this.asked = asked;
    }

    /** Adds every fault; answers what the validation rules found, also what a sentence has confirmed. */
    public List<RuleFinding> check(Content content, Obligation owed, Faults faults) {
        return check(content, List.of(owed), faults);
    }

    /** The same for a report that serves further obligations beside its own, the first: it says what each of them asks for. */
    List<RuleFinding> check(Content content, List<Obligation> duties, Faults faults) {
        return check(List.of(new Candidate(content, duties, faults))).get(0);
    }

    /** The same for many, in their order; a bounded number of statements for any number. */
    List<List<RuleFinding>> check(List<Candidate> reports) {
        reports.forEach(report -> form(report.content(), report.own().regime(), report.faults()));
        var files = attachments.named(reports.stream().map(Candidate::files).toList());
        for (int at = 0; at < reports.size(); at++) {
            papers(reports.get(at), files.get(at));
        }
        var found = rulebook.findings(reports.stream()
                        .flatMap(report -> report.reported(asked))
                        .toList())
                .iterator();
        var findings = new ArrayList<List<RuleFinding>>();
        for (var report : reports) {
            var own = report.duties().stream()
                    .flatMap(owed -> found.next().stream())
                    .distinct()
                    .toList();
            own.forEach(finding -> refuse(finding, report.content(), report.faults()));
            findings.add(own);
        }
        return findings;
    }

    private void papers(Candidate report, List<Attached> files) {
        var faults = report.faults();
        papers(files, report.own().regime(), faults);
        for (var owed : report.further()) {
            var more = new Faults();
            served(report.content(), owed.regime(), more);
            papers(files, owed.regime(), more);
            more.list().stream().filter(fault -> !faults.list().contains(fault)).forEach(faults::add);
        }
    }

    /** From now on its files belong to the report. */
    void keep(Submission report) {
        keep(List.of(report));
    }

    /** The same for many; one statement reads the files of all of them. */
    void keep(List<Submission> reports) {
        var submissionOf = new HashMap<UUID, UUID>();
        reports.forEach(
                report -> report.last().content().attachments().forEach(file -> submissionOf.put(file, report.id())));
        attachments.claim(submissionOf);
    }

    /** What can be said where the obligation is not known. */
    void form(Content content, Regime regime, Faults faults) {
        ContentRule.checkAll(content, asked.of(regime), faults);
        for (var rule : SectionRule.values()) {
            rule.check(content.sections(), regime.content().sections(), faults);
        }
    }

    /** What a regime asks for of a report that was made for another: that may say more. */
    private void served(Content content, Regime regime, Faults faults) {
        ContentRule.A_REPORT_SAYS_SOMETHING.check(content, Set.copyOf(asked.of(regime)), faults);
        var sections = regime.content().sections();
        SectionRule.EVERY_TEXT_REQUIRED_IS_GIVEN.check(content.sections(), sections, faults);
        SectionRule.NO_TEXT_IS_LONGER_THAN_ASKED.check(content.sections(), sections, faults);
    }

    private static void papers(List<Attached> files, Regime regime, Faults faults) {
        var given = files.stream().map(Attached::code).toList();
        regime.content().attachments().stream()
                .filter(paper -> paper.required() && !given.contains(paper.code()))
                .forEach(paper -> faults.add("/attachments", ATTACHMENT_MISSING, paper.code(), paper.title()));
    }

    private static void refuse(RuleFinding finding, Content content, Faults faults) {
        finding.refuse("/figures/" + content.placeOf(finding.indicator()) + "/participants", faults);
    }
}
