package vn.baophu.reporting.submission;

import static vn.baophu.reporting.submission.SubmissionRefusal.ATTACHMENT_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.baophu.platform.error.Faults;
import vn.baophu.reporting.attachment.Attached;
import vn.baophu.reporting.attachment.AttachmentStore;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.rule.Reported;
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
        form(content, owed.regime(), faults);
        var files = attachments.named(content.attachments(), owed.id(), faults);
        papers(files, owed.regime(), faults);
        var findings = rulebook.findings(
                new Reported(owed.regime(), owed.reporter(), owed.period(), owed.cutOffOn(), content.values()));
        findings.forEach(finding -> refuse(finding, content, faults));
        return findings;
    }

    /** The same for many reports, which come without files. */
    void check(List<Incoming> reports) {
        reports.forEach(report -> form(report.content(), report.obligation().regime(), report.faults()));
        reports.forEach(report -> papers(List.of(), report.obligation().regime(), report.faults()));
        var findings =
                rulebook.findings(reports.stream().map(Incoming::reported).toList());
        for (int at = 0; at < reports.size(); at++) {
            var report = reports.get(at);
            findings.get(at).forEach(finding -> refuse(finding, report.content(), report.faults()));
        }
    }

    /** From now on its files belong to the report. */
    void keep(Submission report) {
        attachments.claim(
                report.last().content().attachments(), report.obligation().id(), report.id());
    }

    /** What can be said where the obligation is not known. */
    void form(Content content, Regime regime, Faults faults) {
        ContentRule.checkAll(content, asked.of(regime), faults);
        for (var rule : SectionRule.values()) {
            rule.check(content.sections(), regime.content().sections(), faults);
        }
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
