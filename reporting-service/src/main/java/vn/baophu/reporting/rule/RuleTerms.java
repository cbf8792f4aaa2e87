package vn.baophu.reporting.rule;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a rule says.
 *
 * @param unitId for reporters in this unit and below it; null for the nation
 * @param regime code of the only regime whose reports it looks at; null for every regime
 * @param indicator the whole, or the only figure it looks at; null for every figure
 * @param parts the parts or subsets; empty for kinds without
 * @param percent how much a figure may differ, percent of what it is held against; null for no such limit
 * @param people how much a figure may differ, in people; null for no such limit; both stated, both must be exceeded
 * @param validFrom for reports whose cut-off is not before this day; null without beginning
 * @param validTo for reports whose cut-off is not after this day; null without end
 */
@Embeddable
public record RuleTerms(
        @Enumerated(EnumType.STRING) RuleKind kind,
        @Enumerated(EnumType.STRING) Severity severity,
        UUID unitId,
        String regime,
        String indicator,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> parts,
        BigDecimal percent,
        Long people,
        LocalDate validFrom,
        LocalDate validTo) {
    public RuleTerms {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** Codes of the indicators that it names. */
    public List<String> named() {
        return Stream.concat(Stream.ofNullable(indicator), parts.stream()).toList();
    }

    Tolerance tolerance() {
        return new Tolerance(percent, people);
    }

    /** Whether it looks at this report, as far as the report alone can tell; the unit is another question. */
    boolean looksAt(Reported report) {
        return (regime == null || regime.equals(report.regime().code()))
                && (validFrom == null || !report.cutOffOn().isBefore(validFrom))
                && (validTo == null || !report.cutOffOn().isAfter(validTo));
    }
}
