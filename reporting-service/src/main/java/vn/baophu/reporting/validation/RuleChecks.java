package vn.baophu.reporting.validation;

import static vn.baophu.reporting.rule.RuleRefusal.INDICATOR_WANTED;
import static vn.baophu.reporting.rule.RuleRefusal.PARTS_NOT_WANTED;
import static vn.baophu.reporting.rule.RuleRefusal.PARTS_WANTED;
import static vn.baophu.reporting.rule.RuleRefusal.RULE_ENDS_BEFORE_START;
import static vn.baophu.reporting.rule.RuleRefusal.TOLERANCE_NOT_WANTED;
import static vn.baophu.reporting.rule.RuleRefusal.TOLERANCE_WANTED;

import java.util.HashSet;
import vn.baophu.platform.error.Faults;

/** What a validation rule must fulfil by itself. */
final class RuleChecks {
    private RuleChecks() {}

    static void check(RecordRule rule, Faults faults) {
        if (rule.kind() != null) {
            checkParts(rule, faults);
            checkTolerance(rule, faults);
        }
        if (rule.validFrom() != null && rule.validTo() != null && rule.validTo().isBefore(rule.validFrom())) {
            faults.add("/validTo", RULE_ENDS_BEFORE_START, rule.validTo(), rule.validFrom());
        }
    }

    private static void checkParts(RecordRule rule, Faults faults) {
        if (!rule.kind().ofParts()) {
            if (!rule.parts().isEmpty()) {
                faults.add("/parts", PARTS_NOT_WANTED);
            }
            return;
        }
        if (rule.indicator() == null) {
            faults.add("/indicator", INDICATOR_WANTED);
        }
        var parts = new HashSet<>(rule.parts());
        if (parts.isEmpty() || parts.size() < rule.parts().size() || parts.contains(rule.indicator())) {
            faults.add("/parts", PARTS_WANTED);
        }
    }

    private static void checkTolerance(RecordRule rule, Faults faults) {
        var stated = rule.percent() != null || rule.people() != null;
        if (rule.kind().tolerant() && !stated) {
            faults.add("/percent", TOLERANCE_WANTED);
        }
        if (!rule.kind().tolerant() && stated) {
            faults.add(rule.percent() != null ? "/percent" : "/people", TOLERANCE_NOT_WANTED);
        }
    }
}
