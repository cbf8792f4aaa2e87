package vn.baophu.reporting.rule;

import static vn.baophu.platform.error.Language.EN;
import static vn.baophu.platform.error.Language.VI;

import java.util.Map;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Words;

/**
 * A rule that a report breaks.
 *
 * @param rule code of the rule
 * @param indicator code of the figure that breaks it, as given in the report
 * @param found people, as reported
 * @param expected people: the sum, the whole, the denominator, the last period, the children's sum or the target
 * @param confirmed whether the reporter gave a sentence with the figure
 */
public record RuleFinding(
        String rule,
        RuleKind kind,
        Severity severity,
        String indicator,
        long found,
        long expected,
        Sentence sentence,
        boolean confirmed) {
    /** Whether the report can not be taken as it is: an error always, a warning without a sentence of the reporter. */
    public boolean blocks() {
        return severity == Severity.ERROR || !confirmed;
    }

    /** Adds it to what is refused, at the place of its figure, if it blocks. */
    public void refuse(String pointer, Faults faults) {
        if (blocks()) {
            faults.add(pointer, refusal(), rule, sentence.in(VI), sentence.in(EN));
        }
    }

    /** The same in a table; rows count from 1, the header included. */
    public void refuseAt(int row, String column, Faults faults) {
        if (blocks()) {
            faults.addAt(row, column, refusal(), rule, sentence.in(VI), sentence.in(EN));
        }
    }

    RuleFinding named(Map<String, Words> names) {
        return new RuleFinding(rule, kind, severity, indicator, found, expected, sentence.named(names), confirmed);
    }

    private RuleRefusal refusal() {
        return severity == Severity.ERROR ? RuleRefusal.RULE_BROKEN : RuleRefusal.CONFIRMATION_NEEDED;
    }
}
