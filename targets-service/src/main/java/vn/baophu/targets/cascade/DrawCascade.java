package vn.baophu.targets.cascade;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.directory.UnitLevel;
import vn.baophu.platform.error.JoinsFaults;
import vn.baophu.targets.division.Base;
import vn.baophu.targets.division.Rounding;
import vn.baophu.targets.division.Terms;
import vn.baophu.targets.tree.GivenHolder;

/**
 * What to divide, among whom and how. Everything may be left out: then all figures that the plan sets for its own unit are
 * divided among the units right below, by denominator, to the person.
 *
 * @param unit code of the unit whose figures are divided; the plan's own without it
 * @param holder code or name of the holder inside that unit whose figures are divided; the unit's own without it
 * @param indicators all that the plan sets for it without them; only these with them
 * @param years likewise
 * @param levels levels of units that take part, each dividing among the next; the one right below without any
 * @param holders who takes part besides units, each after who is above it
 * @param mix by what; DENOMINATOR alone without it, on an amendment LAST_PLAN
 * @param rounding MONOTONE without it
 * @param step people; figures are multiples of it, but for the odd rest of each total; 1 without it
 * @param totals figures to divide that the plan does not print, and reserves
 * @param numbers what is known of single children, and their floors, caps and holds
 * @param title of the annex that comes of it
 */
@Schema(examples = """
        {"indicators": ["BHYT"], "years": [2024], "levels": ["COMMUNE"],
         "mix": [{"base": "DENOMINATOR", "weight": 70}, {"base": "GAP", "weight": 30}],
         "totals": [{"indicator": "BHYT", "year": 2024, "reserve": 100}],
         "numbers": [{"key": "19363", "indicator": "BHYT", "year": 2024, "denominator": 13290, "lastResult": 12700,
                      "floor": 12700},
                     {"key": "19366", "denominator": 4200, "lastResult": 3950, "hold": 4010}]}""")
record DrawCascade(
        @Size(max = 64) String unit,
        @Size(max = 300) String holder,
        @Size(max = 50) List<@NotBlank @Size(max = 40) String> indicators,
        @Size(max = 20) List<@NotNull @Min(1990) @Max(2100) Integer> years,
        @Size(max = 3) List<@NotNull UnitLevel> levels,
        @Size(max = 5_000) List<@NotNull @Valid GivenHolder> holders,
        @Size(max = 7) List<@NotNull @Valid MixPart> mix,
        Rounding rounding,
        @Min(1) @Max(1_000_000) Long step,
        @Size(max = 500) List<@NotNull @Valid GivenTotal> totals,
        @Size(max = 20_000) List<@NotNull @Valid GivenNumbers> numbers,
        @Size(max = 2_000) String title)
        implements JoinsFaults {
    DrawCascade {
        indicators = given(indicators);
        years = given(years);
        levels = given(levels);
        holders = given(holders);
        mix = given(mix);
        totals = given(totals);
        numbers = given(numbers);
    }

    private static <T> List<T> given(List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    /** As asked, as far as its form is right. */
    Terms terms(Base usual) {
        var asked = mix.stream()
                .filter(part -> part != null && part.isSound())
                .map(MixPart::part)
                .toList();
        return new Terms(
                asked.isEmpty() ? List.of(new Terms.Part(usual, 1)) : asked,
                Objects.requireNonNullElse(rounding, Rounding.MONOTONE),
                step == null || step < 1 ? 1L : step);
    }

    /** The totals that say what they are about, by their pointers. */
    Map<String, GivenTotal> totalsByPointer() {
        return byPointer("/totals/", totals, GivenTotal::isSound);
    }

    /** The numbers that say about whom they are, by their pointers. */
    Map<String, GivenNumbers> numbersByPointer() {
        return byPointer("/numbers/", numbers, given -> given.key() != null);
    }

    Map<String, String> indicatorsByPointer() {
        return byPointer("/indicators/", indicators, any -> true);
    }

    /** Whether a figure is among those to divide. */
    boolean asksFor(String indicator, Integer year) {
        return (indicators.stream().allMatch(Objects::isNull) || indicators.contains(indicator))
                && (years.stream().allMatch(Objects::isNull) || years.contains(year));
    }

    private static <T> Map<String, T> byPointer(String pointer, List<T> list, Predicate<T> isSound) {
        var sound = new LinkedHashMap<String, T>();
        for (var i = 0; i < list.size(); i++) {
            if (list.get(i) != null && isSound.test(list.get(i))) {
                sound.put(pointer + i, list.get(i));
            }
        }
        return sound;
    }

    /** A base and how much it counts beside the others, 1 to 1000. */
    record MixPart(
            @NotNull Base base, @NotNull @Min(1) @Max(1_000) Integer weight) {
        boolean isSound() {
            return base != null && weight != null && weight > 0;
        }

        Terms.Part part() {
            return new Terms.Part(base, weight);
        }
    }
}
