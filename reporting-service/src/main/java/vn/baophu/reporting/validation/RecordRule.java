package vn.baophu.reporting.validation;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.JoinsFaults;
import vn.baophu.reporting.rule.RuleKind;
import vn.baophu.reporting.rule.RuleTerms;
import vn.baophu.reporting.rule.Severity;

/**
 * A validation rule to record, or what it says from now on.
 *
 * @param unit code of the unit for whose reporters it holds, those below included; {@code VN} for the nation
 * @param regime code of the only regime whose reports it looks at; absent for all
 * @param indicator the whole of its parts, or the only figure it looks at; absent for every figure
 * @param parts for WHOLE_IS_SUM and SUBSET
 * @param percent for JUMP, CHILDREN_SUM and AGAINST_TARGET: allowed difference, percent of what the figure is held against
 * @param people the same in people; where both are stated, both must be exceeded
 * @param validFrom for reports whose cut-off is not before this day
 * @param validTo for reports whose cut-off is not after this day
 */
@Schema(examples = """
                {"code":"464-BHYT-TANG-GIAM","kind":"JUMP","severity":"WARNING","unit":"464","indicator":"BHYT",
                "percent":20,"people":50,"validFrom":"2024-01-01"}""")
public record RecordRule(
        @NotBlank @Size(max = 50) @Pattern(regexp = "[0-9A-Za-z._-]+", message = "\"464-BHYT-TANG-GIAM\"") String code,

        @NotNull RuleKind kind,
        @NotNull Severity severity,
        @NotBlank @Size(max = 50) String unit,
        @Size(max = 50) String regime,

        @Pattern(regexp = "[0-9A-Z_]{1,50}", message = "\"BHYT\"") String indicator,

        @Size(max = 50) List<@NotBlank @Pattern(regexp = "[0-9A-Z_]{1,50}", message = "\"BHYT_HS\"") String> parts,
        @PositiveOrZero @Digits(integer = 6, fraction = 2) BigDecimal percent,
        @PositiveOrZero Long people,
        LocalDate validFrom,
        LocalDate validTo)
        implements JoinsFaults {
    public RecordRule {
        parts = parts == null ? List.of() : parts;
    }

    /** By pointer the code of each indicator that it names; null where one is missing. */
    Map<String, String> named() {
        var named = new LinkedHashMap<String, String>();
        named.put("/indicator", indicator);
        for (int at = 0; at < parts.size(); at++) {
            named.put("/parts/" + at, parts.get(at));
        }
        return named;
    }

    RuleTerms terms(UUID unitId) {
        return new RuleTerms(kind, severity, unitId, regime, indicator, parts, percent, people, validFrom, validTo);
    }
}
