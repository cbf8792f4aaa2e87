package vn.baophu.targets.delivery;

import static vn.baophu.targets.delivery.DeliveryRefusal.FIGURE_MISSING;
import static vn.baophu.targets.delivery.DeliveryRefusal.FIGURE_NOT_ASKED;
import static vn.baophu.targets.delivery.DeliveryRefusal.FIGURE_TWICE;
import static vn.baophu.targets.delivery.DeliveryRefusal.MORE_LEAVE_THAN_ARE;
import static vn.baophu.targets.delivery.DeliveryRefusal.MOVEMENT_MISSING;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.JoinsFaults;

/** The numbers of one delivery: each indicator asked for exactly once. */
@Schema(examples = """
        {"figures": [{"indicator": "BHXH", "now": 25000, "plannedMore": 300, "plannedFewer": 450},
                     {"indicator": "BHTN", "now": 18000, "plannedMore": 250, "plannedFewer": 300}]}""")
record GiveHeadCount(@NotNull @Size(max = 50) List<@NotNull @Valid GivenCount> figures) implements JoinsFaults {
    private static final long MOST = 999_999_999_999L;

    record GivenCount(
            @NotBlank @Size(max = 40) String indicator,
            @NotNull @PositiveOrZero @Max(MOST) Long now,
            @PositiveOrZero @Max(MOST) Long plannedMore,
            @PositiveOrZero @Max(MOST) Long plannedFewer) {
        HeadCount headCount() {
            return new HeadCount(indicator, now, plannedMore, plannedFewer);
        }

        private boolean losesMoreThanItHas() {
            return now != null && now >= 0 && plannedFewer != null && plannedFewer > withNew();
        }

        private long withNew() {
            return now + (plannedMore == null ? 0 : plannedMore);
        }
    }

    /** What of it does not fit what is asked. */
    void check(Asked asked, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (int at = 0; figures != null && at < figures.size(); at++) {
            if (figures.get(at) != null) {
                check(figures.get(at), "/figures/" + at, asked, seen, faults);
            }
        }
        asked.indicators().stream()
                .filter(indicator -> !seen.contains(indicator))
                .forEach(indicator -> faults.add("/figures", FIGURE_MISSING, indicator));
    }

    private static void check(GivenCount figure, String pointer, Asked asked, Set<String> seen, Faults faults) {
        if (figure.indicator() != null && !asked.indicators().contains(figure.indicator())) {
            var all = String.join(", ", asked.indicators());
            faults.add(pointer + "/indicator", FIGURE_NOT_ASKED, figure.indicator(), all);
        } else if (figure.indicator() != null && !seen.add(figure.indicator())) {
            faults.add(pointer + "/indicator", FIGURE_TWICE, figure.indicator());
        }
        if (asked.movements() && (figure.plannedMore() == null || figure.plannedFewer() == null)) {
            faults.add(pointer, MOVEMENT_MISSING);
        }
        if (figure.losesMoreThanItHas()) {
            faults.add(pointer + "/plannedFewer", MORE_LEAVE_THAN_ARE, figure.plannedFewer(), figure.withNew());
        }
    }

    List<HeadCount> headCounts() {
        return figures.stream()
                .filter(Objects::nonNull)
                .map(GivenCount::headCount)
                .toList();
    }
}
