package vn.baophu.reporting.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.reporting.reporter.UnitRef;
import vn.baophu.reporting.rule.RuleKind;
import vn.baophu.reporting.rule.Severity;
import vn.baophu.reporting.rule.ValidationRule;

/**
 * A validation rule.
 *
 * @param unit for reporters in this unit and below it; absent for the nation
 * @param regime the only regime whose reports it looks at; absent for all
 * @param indicator the whole of its parts, or the only figure it looks at; absent for every figure
 * @param percent allowed difference, percent of what the figure is held against; absent for no such limit
 * @param people allowed difference in people; absent for no such limit
 * @param builtIn whether it holds for every report and can not be stated anew
 */
@Schema(name = "ValidationRule", examples = """
                {"code":"BHTN-TRONG-BHXH-BB","kind":"SUBSET","severity":"ERROR","indicator":"BHXH_BB","parts":["BHTN"],
                "builtIn":false,"revision":0}""")
public record RuleView(
        String code,
        RuleKind kind,
        Severity severity,
        UnitRef unit,
        String regime,
        String indicator,
        List<String> parts,
        BigDecimal percent,
        Long people,
        LocalDate validFrom,
        LocalDate validTo,
        boolean builtIn,
        int revision)
        implements Tagged {
    static RuleView of(ValidationRule rule, UnitRef unit) {
        var terms = rule.terms();
        return new RuleView(
                rule.code(),
                terms.kind(),
                terms.severity(),
                unit,
                terms.regime(),
                terms.indicator(),
                terms.parts(),
                terms.percent(),
                terms.people(),
                terms.validFrom(),
                terms.validTo(),
                rule.builtIn(),
                rule.revision());
    }

    @Override
    public String etag() {
        return String.valueOf(revision);
    }
}
