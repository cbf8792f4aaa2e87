package vn.baophu.reporting.regime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.reporting.target.PlanEntry;

/**
 * A regime to record.
 *
 * @param plan code or number of the issued plan from which the duty follows
 * @param unit code of the unit that keeps the regime
 * @param indicators what a report gives figures of; none for a report in words
 * @param reporters null where the paper names nobody who can be found; no obligations follow then
 * @param due none where the paper states no date; no obligations follow then
 * @param validFrom no report is due before; the signing of the plan where not stated
 */
public record RecordRegime(
        @NotBlank @Size(max = 50) @Pattern(regexp = "[0-9A-Za-z._/-]+") String code,

        @NotBlank @Size(max = 100) String plan,
        @NotBlank @Size(max = 1000) String title,
        @NotNull RegimeKind kind,
        @NotNull Frequency frequency,
        @NotBlank @Size(max = 50) String unit,
        @Size(max = 100) List<@NotBlank @Pattern(regexp = "[0-9A-Z_]{1,50}") String> indicators,
        @Valid ReporterRule reporters,
        @Size(max = 50) List<@NotNull @Valid DueTerm> due,
        LocalDate validFrom,
        LocalDate validTo,
        @Valid Printed printed) {
    public RecordRegime {
        indicators = indicators == null ? List.of() : indicators;
        due = due == null ? List.of() : due;
        reporters = reporters == null || reporters.namesNobody() && reporters.level() == null ? null : reporters;
    }

    LocalDate bindsFrom(PlanEntry plan) {
        return validFrom == null ? plan.bindsFrom() : validFrom;
    }

    RegimeTerms terms(PlanEntry of, UnitOnDay keeper, Reporters found) {
        return new RegimeTerms(
                of.id(),
                of.code(),
                title,
                kind,
                frequency,
                keeper.id(),
                indicators,
                found,
                due,
                bindsFrom(of),
                validTo,
                printed);
    }
}
