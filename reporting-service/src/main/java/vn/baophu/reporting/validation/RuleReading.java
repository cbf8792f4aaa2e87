package vn.baophu.reporting.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.reporter.UnitRef;
import vn.baophu.reporting.rule.RuleKind;
import vn.baophu.reporting.rule.ValidationRule;
import vn.baophu.reporting.rule.ValidationRules;

/** Reading validation rules. They are published for everybody who is signed in, like the regimes. */
@ApplicationScoped
@Transactional
class RuleReading {
    private final ValidationRules rules;
    private final Units units;
    private final BusinessDay day;

    RuleReading(ValidationRules rules, Units units, BusinessDay day) {
        this.rules = rules;
        this.units = units;
        this.day = day;
    }

    RuleView one(String code) {
        return view(rules.named(code));
    }

    RuleView view(ValidationRule rule) {
        return views(List.of(rule)).get(rule);
    }

    /** By code; kind and regime null for any. */
    Page<RuleView> list(RuleKind kind, String regime, PageRequest page) {
        var found = Page.of(
                rules.page(kind, regime, page.afterKey().orElse(""), page.fetch()), page.limit(), ValidationRule::code);
        return found.map(views(found.items())::get);
    }

    private Map<ValidationRule, RuleView> views(List<ValidationRule> shown) {
        var named = units.withIds(
                shown.stream()
                        .map(rule -> rule.terms().unitId())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                day.today());
        return shown.stream().collect(Collectors.toMap(rule -> rule, rule -> RuleView.of(rule, unit(rule, named))));
    }

    private static UnitRef unit(ValidationRule rule, Map<UUID, UnitOnDay> named) {
        var unit = rule.terms().unitId();
        return unit == null ? null : UnitRef.of(named.get(unit));
    }
}
