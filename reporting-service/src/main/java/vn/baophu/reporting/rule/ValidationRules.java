package vn.baophu.reporting.rule;

import static vn.baophu.reporting.rule.RuleRefusal.RULE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import vn.baophu.platform.error.Refused;
import vn.baophu.reporting.query.Criteria;

/** The rules by which reported figures are validated. */
@ApplicationScoped
public class ValidationRules implements PanacheRepositoryBase<ValidationRule, UUID> {
    /** Every rule that is not built in, by code, to be read only. */
    List<ValidationRule> all() {
        return getEntityManager()
                .createQuery("from ValidationRule r where not r.builtIn order by r.code", ValidationRule.class)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    /** By code after this one; kind and regime null for any. */
    public List<ValidationRule> page(RuleKind kind, String regime, String after, int most) {
        return new Criteria()
                .and("r.code > :after", "after", after)
                .and("r.terms.kind = :kind", "kind", kind)
                .and("r.terms.regime = :regime", "regime", regime)
                .query(getEntityManager(), ValidationRule.class, "select r from ValidationRule r", "r.code", most)
                .getResultList();
    }

    /** The rule with this code; refuses with {@code RULE_NOT_FOUND}. */
    public ValidationRule named(String code) {
        return withCode(code).orElseThrow(() -> new Refused(RULE_NOT_FOUND, code));
    }

    public Optional<ValidationRule> withCode(String code) {
        return find("code", code).firstResultOptional();
    }
}
