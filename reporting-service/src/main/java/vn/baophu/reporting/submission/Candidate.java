package vn.baophu.reporting.submission;

import java.util.List;
import java.util.stream.Stream;
import vn.baophu.platform.error.Faults;
import vn.baophu.reporting.attachment.AttachmentStore.Naming;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.rule.Reported;
import vn.baophu.reporting.rule.ReportedValue;

/**
 * What a report wants to say, with all that it answers.
 *
 * @param duties its own obligation first, then those that it serves too
 * @param faults where all that is wrong with it goes; pointers into this report alone
 */
record Candidate(Content content, List<Obligation> duties, Faults faults) {
    Obligation own() {
        return duties.get(0);
    }

    List<Obligation> further() {
        return duties.subList(1, duties.size());
    }

    Naming files() {
        return new Naming(content.attachments(), own().id(), faults);
    }

    /** For the validation rules to look at: all of it for its own obligation, for each other one what that asks for. */
    Stream<Reported> reported(AskedFigures asked) {
        var values = content.values();
        return Stream.concat(
                Stream.of(reported(own(), values)),
                further().stream().map(owed -> reported(owed, of(values, asked.of(owed.regime())))));
    }

    private static List<ReportedValue> of(List<ReportedValue> values, List<String> asked) {
        return values.stream()
                .filter(value -> asked.contains(value.indicator()))
                .toList();
    }

    private static Reported reported(Obligation owed, List<ReportedValue> values) {
        return new Reported(owed.regime(), owed.reporter(), owed.period(), owed.cutOffOn(), values);
    }
}
