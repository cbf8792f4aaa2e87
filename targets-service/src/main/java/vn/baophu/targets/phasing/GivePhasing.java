package vn.baophu.targets.phasing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.JoinsFaults;
import vn.baophu.targets.goal.By;
import vn.baophu.targets.goal.Step;

/**
 * The phases of a target, given by hand.
 *
 * @param start people who take part at the start of the year
 * @param phases people who take part at the end of each step, each step of the year once; the last is the target itself
 */
@Schema(examples = """
        {"by": "QUARTER", "start": 80000,
         "phases": [{"period": "2024-Q1", "participants": 81000}, {"period": "2024-Q2", "participants": 82500},
                    {"period": "2024-Q3", "participants": 84500}, {"period": "2024-Q4", "participants": 85941}]}""")
record GivePhasing(
        @NotNull By by,
        @NotNull @PositiveOrZero Long start,
        @NotNull @Size(max = 12) List<@NotNull @Valid GivenPhase> phases)
        implements JoinsFaults {
    record GivenPhase(
            @NotBlank @Size(max = 20) String period,
            @NotNull @PositiveOrZero Long participants) {}

    /** People at the end of each step, in order; adds a fault for each phase that is none, twice or missing. */
    List<Long> along(List<Step> steps, Faults faults) {
        var known = steps.stream().map(Step::period).toList();
        var given = new HashMap<String, Long>();
        for (int at = 0; phases != null && at < phases.size(); at++) {
            take(phases.get(at), "/phases/" + at + "/period", known, given, faults);
        }
        known.stream()
                .filter(period -> !given.containsKey(period))
                .forEach(period -> faults.add("/phases", PhasingRefusal.PHASE_MISSING, period));
        return known.stream().map(given::get).filter(Objects::nonNull).toList();
    }

    private static void take(
            GivenPhase phase, String pointer, List<String> known, Map<String, Long> given, Faults faults) {
        if (phase == null || phase.period() == null) {
            return;
        }
        if (!known.contains(phase.period())) {
            var all = known.stream().collect(Collectors.joining(", "));
            faults.add(pointer, PhasingRefusal.NO_PHASE, phase.period(), all);
        } else if (given.containsKey(phase.period())) {
            faults.add(pointer, PhasingRefusal.PHASE_TWICE, phase.period());
        } else {
            given.put(phase.period(), phase.participants());
        }
    }
}
