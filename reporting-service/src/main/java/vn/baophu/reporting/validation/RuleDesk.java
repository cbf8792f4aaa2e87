package vn.baophu.reporting.validation;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;
import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.reporting.regime.RegimeRefusal.NO_SUCH_REGIME;
import static vn.baophu.reporting.rule.RuleRefusal.CODE_IS_ANOTHER;
import static vn.baophu.reporting.rule.RuleRefusal.RULE_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.indicator.Indicators;
import vn.baophu.reporting.regime.Regimes;
import vn.baophu.reporting.rule.RuleTerms;
import vn.baophu.reporting.rule.ValidationRule;
import vn.baophu.reporting.rule.ValidationRules;

/** Stating validation rules; a rule of the nation is stated by an area that is the nation. */
@ApplicationScoped
class RuleDesk {
    private final ValidationRules rules;
    private final Regimes regimes;
    private final Indicators indicators;
    private final Units units;
    private final Area area;
    private final BusinessDay day;
    private final FormFaults form;
    private final IfMatch ifMatch;

    RuleDesk(
            ValidationRules rules,
            Regimes regimes,
            Indicators indicators,
            Units units,
            Area area,
            BusinessDay day,
            FormFaults form,
            IfMatch ifMatch) {
        this.rules = rules;
        this.regimes = regimes;
        this.indicators = indicators;
        this.units = units;
        this.area = area;
        this.day = day;
        this.form = form;
        this.ifMatch = ifMatch;
    }

    @Transactional
    ValidationRule record(RecordRule wanted, Caller caller) {
        var terms = terms(wanted, List.of(), caller, form.take());
        rules.withCode(wanted.code()).ifPresent(known -> {
            throw new Refused(RULE_EXISTS, known.code());
        });
        var rule = new ValidationRule(Ids.next(), wanted.code(), terms);
        rules.persistAndFlush(rule);
        return rule;
    }

    @Transactional
    ValidationRule restate(String code, RecordRule wanted, Caller caller) {
        var rule = rules.named(code);
        mustKeep(rule.terms().unitId(), caller);
        ifMatch.mustMatch(rule.revision());
        var faults = form.take();
        if (wanted.code() != null && !wanted.code().equals(code)) {
            faults.add("/code", CODE_IS_ANOTHER, code);
        }
        rule.restate(terms(wanted, rule.terms().named(), caller, faults));
        rules.flush();
        return rule;
    }

    private RuleTerms terms(RecordRule wanted, List<String> namedBefore, Caller caller, Faults faults) {
        RuleChecks.check(wanted, faults);
        indicators.mustBeKnown(wanted.named(), namedBefore, faults);
        var unit = unit(wanted.unit(), caller, faults);
        if (wanted.regime() != null && regimes.withCode(wanted.regime()).isEmpty()) {
            faults.add("/regime", NO_SUCH_REGIME, wanted.regime());
        }
        faults.refuseIfAny();
        return wanted.terms(unit);
    }

    /** The unit's id; null for the nation. */
    private UUID unit(String code, Caller caller, Faults faults) {
        if (code == null) {
            return null; // said already: it is required
        }
        if (code.equals(Caller.NATION)) {
            mustKeep(null, caller);
            return null;
        }
        var today = day.today();
        var unit = units.find(code, today);
        unit.ifPresentOrElse(
                found -> mustKeep(found.id(), caller), () -> faults.add("/unit", NO_SUCH_UNIT, code, today));
        return unit.map(found -> found.id()).orElse(null);
    }

    private void mustKeep(UUID unit, Caller caller) {
        if (unit != null) {
            area.mustCover(caller, unit);
        } else if (!caller.national()) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
    }
}
