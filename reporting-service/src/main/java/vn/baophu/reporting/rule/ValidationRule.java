package vn.baophu.reporting.rule;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import java.util.stream.Stream;
import vn.baophu.platform.audit.Audited;

/** A rule by which reported figures are validated. */
@Entity
@Audited
public class ValidationRule {
    @Id
    private UUID id;

    @Version
    private int version;

    private String code;

    @Embedded
    private RuleTerms terms;

    protected ValidationRule() {} // for Hibernate

    public ValidationRule(UUID id, String code, RuleTerms terms) {
        this.id = id;
        this.code = code;
        this.terms = terms;
    }

    /** Says something else from now on; reports that were taken stay as they are. */
    public void restate(RuleTerms wanted) {
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

    public RuleTerms terms() {
        return terms;
    }

    public int revision() {
        return version;
    }
}
