package vn.baophu.reporting.proof;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.baophu.platform.error.Refused;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.reporter.Scope;

/**
 * Computes chains again from the rows. Everything is read at one moment, so an acceptance that happens meanwhile is seen
 * whole or not at all: call it outside a transaction. The number of statements is the same for one report and for all of a
 * reporter.
 */
@ApplicationScoped
class Verification {
    private final Proofs proofs;
    private final Versions versions;
    private final Traces traces;
    private final Session session;

    Verification(Proofs proofs, Versions versions, Traces traces, Session session) {
        this.proofs = proofs;
        this.versions = versions;
        this.traces = traces;
        this.session = session;
    }

    /** What was found; {@code head} is the end of the chain as it stands, {@code hashes} those of all its links. */
    record Outcome(Reporter reporter, Head head, List<String> hashes, List<Finding> findings) {}

    /** The whole chain of the reporter, everything that it seals, and everything that counts for the reporter. */
    @Transactional
    Outcome of(Reporter reporter) {
        atOneMoment();
        var reports = versions.accepted(reporter);
        var figures = new ArrayList<>(traces.ofReports(reports));
        figures.addAll(traces.ofReporter(reporter.id()));
        return verify(reporter, reports, figures.stream().distinct().toList());
    }

    /**
     * The links of the whole chain, and everything that those of the reports seal that lay in this area on their day; refused
     * with {@code OUTSIDE_YOUR_AREA} where none did.
     */
    @Transactional
    Outcome of(Reporter reporter, Scope scope) {
        atOneMoment();
        var reports = versions.accepted(reporter, scope);
        if (reports.isEmpty()) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
        return verify(reporter, reports, traces.ofReports(reports));
    }

    /** The links of the whole chain, and everything that those of one report seal. */
    @Transactional
    Outcome of(Reporter reporter, UUID submission) {
        atOneMoment();
        var reports = List.of(submission);
        return verify(reporter, reports, traces.ofReports(reports));
    }

    private Outcome verify(Reporter reporter, List<UUID> reports, List<Counted> figures) {
        var findings = new Findings();
        var chain = proofs.chain(reporter.id());
        var head = proofs.head(reporter.id());
        new ChainCheck(reporter.id(), findings).walk(chain, head);

        var rows = versions.of(reports);
        var versionCheck = new VersionCheck(rows, findings);
        chain.stream().filter(link -> reports.contains(link.submission())).forEach(versionCheck::check);
        versionCheck.inserted(traces.unproven(reports));

        var figureCheck = new FigureCheck(rows, traces.asked(reports), findings);
        figures.forEach(figureCheck::check);
        figureCheck.missing();

        traces.damaged(reports)
                .forEach(file ->
                        findings.altered("attachment_content", Findings.row("attachment_id", file), null, "content"));
        var hashes = chain.stream().map(link -> link.hash().toString()).toList();
        return new Outcome(reporter, head, hashes, findings.list());
    }

    private void atOneMoment() {
        session.createNativeMutationQuery("set transaction isolation level repeatable read")
                .executeUpdate();
    }
}
