package vn.baophu.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.security.Caller;

/** Understands what wants to be sent in: for whom, for what, and all that is wrong with it. */
@ApplicationScoped
class Entries {
    private final ObligationSearch search;
    private final Intake intake;
    private final Served served;
    private final FormFaults form;

    Entries(ObligationSearch search, Intake intake, Served served, FormFaults form) {
        this.search = search;
        this.intake = intake;
        this.served = served;
        this.form = form;
    }

    /** Refuses at once what the caller may not send; everything else stands in the faults. */
    Entry read(SubmitReport report, Caller caller) {
        var faults = form.take();
        var found = search.of(report, caller, faults);
        if (found.obligation().isEmpty()) {
            found.regime()
                    .ifPresentOrElse(
                            regime -> intake.form(report.content(), regime, faults),
                            () -> ContentRule.checkWithoutRegime(report.content(), faults));
            return new Entry(null, List.of(), List.of(), faults);
        }
        var owed = found.obligation().get();
        var also = served.named(report.serves(), owed, faults);
        var duties = Stream.concat(Stream.of(owed), also.stream()).toList();
        return new Entry(owed, also, intake.check(report.content(), duties, faults), faults);
    }
}
