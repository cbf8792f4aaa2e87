package vn.baophu.reporting.submission;

import static vn.baophu.reporting.submission.SubmissionRefusal.ATTACHMENT_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
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
        return check(content, List.of(owed), faults);
    }

    /** The same for a report that serves further obligations beside its own, the first: it says what each of them asks for. */
    List<RuleFinding> check(Content content, List<Obligation> duties, Faults faults) {
        var own = duties.get(0);
        form(content, own.regime(), faults);
        var files = attachments.named(content.attachments(), own.id(), faults);
        papers(files, own.regime(), faults);
        for (var owed : duties.subList(1, duties.size())) {
            var further = new Faults();
            served(content, owed.regime(), further);
            papers(files, owed.regime(), further);
            further.list().stream()
                    .filter(fault -> !faults.list().contains(fault))
                    .forEach(faults::add);
        }
        var findings =
                rulebook
                        .findings(duties.stream()
                                .map(owed -> reported(content, owed, owed == own))
                                .toList())
                        .stream()
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
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

    /** What a regime asks for of a report that was made for another: that may say more. */
    private void served(Content content, Regime regime, Faults faults) {
        ContentRule.A_REPORT_SAYS_SOMETHING.check(content, Set.copyOf(asked.of(regime)), faults);
        var sections = regime.content().sections();
        SectionRule.EVERY_TEXT_REQUIRED_IS_GIVEN.check(content.sections(), sections, faults);
        SectionRule.NO_TEXT_IS_LONGER_THAN_ASKED.check(content.sections(), sections, faults);
    }

    private Reported reported(Content content, Obligation owed, boolean own) {
        var values = content.values();
        return new Reported(
                owed.regime(),
                owed.reporter(),
                owed.period(),
                owed.cutOffOn(),
                own
                        ? values
                        : values.stream()
                                .filter(value -> asked.of(owed.regime()).contains(value.indicator()))
                                .toList());
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
