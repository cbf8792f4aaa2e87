package vn.baophu.reporting.rule;

import static vn.baophu.reporting.rule.RuleRefusal.RULE_BUILT_IN;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import java.util.stream.Stream;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.error.Refused;

/** A rule by which reported figures are validated. */
@Entity
@Audited
public class ValidationRule {
    @Id
    private UUID id;

    @Version
    private int version;

    private String code;

    private boolean builtIn;

    @Embedded
    private RuleTerms terms;

    protected ValidationRule() {} // for Hibernate

    public ValidationRule(UUID id, String code, RuleTerms terms) {
        this.id = id;
        this.code = code;
        this.terms = terms;
    }

    /** Says something else from now on; reports that were taken stay as they are. Refused with {@code RULE_BUILT_IN}. */
    public void restate(RuleTerms wanted) {
        if (builtIn) {
            throw new Refused(RULE_BUILT_IN, code);
        }
        terms = wanted;
    }

    /** The counted figures of the report that it looks at. */
    Stream<ReportedValue> concerned(Reported report) {
        return report.counted().values().stream()
                .filter(value -> terms.indicator() == null || terms.indicator().equals(value.indicator()));
    }

    RuleFinding finding(ReportedValue value, long expected, Sentence sentence) {
        return new RuleFinding(
                code,
                terms.kind(),
                terms.severity(),
                value.indicator(),
                value.participants(),
                expected,
                sentence,
                value.confirmed());
    }

    Stream<RuleFinding> findings(Reported report, References references) {
        return terms.kind().findings(this, report, references);
    }

    public String code() {
        return code;
    }

    /** Whether every report is held against it with its form, before the other rules: it stands here to be seen. */
    public boolean builtIn() {
        return builtIn;
    }

    public RuleTerms terms() {
        return terms;
    }

    public int revision() {
        return version;
    }
}
