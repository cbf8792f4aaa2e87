package vn.baophu.reporting.proof;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_AGENCY;
import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;
import static vn.baophu.reporting.proof.ProofRefusal.NAME_THE_REPORTER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.baophu.directory.Agencies;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.reporter.Names;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.submission.Submissions;

/** Asking whether anything was altered. Holds no transaction: the verification has one of its own. */
@ApplicationScoped
class VerificationReading {
    private final Verification verification;
    private final Submissions submissions;
    private final Units units;
    private final Agencies agencies;
    private final Reach reach;
    private final Names names;
    private final BusinessDay day;

    VerificationReading(
            Verification verification,
            Submissions submissions,
            Units units,
            Agencies agencies,
            Reach reach,
            Names names,
            BusinessDay day) {
        this.verification = verification;
        this.submissions = submissions;
        this.units = units;
        this.agencies = agencies;
        this.reach = reach;
        this.names = names;
        this.day = day;
    }

    VerificationView ofReport(UUID submission, String hash, Language language, Caller caller) {
        var report = submissions.withId(submission);
        var reporter = report.reporter();
        reach.mustCover(caller, reporter, report.obligation().cutOffOn());
        return view(verification.of(reporter, submission), hash, language);
    }

    VerificationView ofReporter(String unit, String agency, String hash, Language language, Caller caller) {
        if ((unit == null) == (agency == null)) {
            throw new Refused(NAME_THE_REPORTER);
        }
        var reporter = unit == null ? agency(agency) : unit(unit);
        var scope = reach.scope(caller, null);
        var keepsIt = scope.contains(reporter.areaUnitId());
        return view(keepsIt ? verification.of(reporter) : verification.of(reporter, scope), hash, language);
    }

    private VerificationView view(Verification.Outcome outcome, String hash, Language language) {
        return VerificationView.of(outcome, names.of(outcome.reporter()), hash, language);
    }

    private Reporter unit(String name) {
        var today = day.today();
        return units.find(name, today)
                .map(Reporter::of)
                .or(() -> former(name))
                .orElseThrow(() -> new Refused(NO_SUCH_UNIT, name, today));
    }

    /** A unit that was abolished. */
    private Optional<Reporter> former(String name) {
        return units.wasEver(name)
                ? reach.bearer(name).map(unit -> new Reporter(unit, null, name, unit))
                : Optional.empty();
    }

    private Reporter agency(String code) {
        var found = agencies.withCodes(Set.of(code)).get(code);
        if (found == null) {
            throw new Refused(NO_SUCH_AGENCY, code);
        }
        return Reporter.of(found);
    }
}
