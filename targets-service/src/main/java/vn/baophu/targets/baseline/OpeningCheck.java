package vn.baophu.targets.baseline;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_AGENCY;
import static vn.baophu.targets.baseline.OpeningRefusal.COUNTED_TWICE;
import static vn.baophu.targets.baseline.OpeningRefusal.DELIVERY_TWICE;
import static vn.baophu.targets.baseline.OpeningRefusal.NO_SUCH_DAY;
import static vn.baophu.targets.baseline.OpeningRefusal.NO_SUCH_FEED;
import static vn.baophu.targets.baseline.OpeningRefusal.STEP_MISSING;
import static vn.baophu.targets.baseline.OpeningRefusal.STEP_TWICE;
import static vn.baophu.targets.indicator.IndicatorRefusal.NO_SUCH_INDICATOR;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.platform.error.Faults;
import vn.baophu.targets.cycle.Party;
import vn.baophu.targets.cycle.StepKind;
import vn.baophu.targets.delivery.CountsAs;

/** What of an opening does not fit together or names what is not known. Tolerates what the form has found fault with. */
final class OpeningCheck {
    private final OpenBaseline request;
    private final Faults faults;

    OpeningCheck(OpenBaseline request, Faults faults) {
        this.request = request;
        this.faults = faults;
    }

    /** Every step that is needed once, on days that there are. */
    void steps() {
        var needed = EnumSet.of(StepKind.HEAD_COUNTS, StepKind.POTENTIAL, StepKind.PROPOSAL);
        duties().forEach(duty -> needed.add(duty.step()));
        var seen = EnumSet.noneOf(StepKind.class);
        for (int at = 0; request.steps() != null && at < request.steps().size(); at++) {
            var step = request.steps().get(at);
            if (step != null && step.kind() != null && !seen.add(step.kind())) {
                faults.add("/steps/" + at + "/kind", STEP_TWICE, step.kind());
            }
            if (step != null && hasNoSuchDay(step.due())) {
                var due = step.due();
                faults.add("/steps/" + at + "/due", NO_SUCH_DAY, due.day(), due.month());
            }
        }
        needed.removeAll(request.steps() == null ? needed : seen);
        needed.forEach(kind -> faults.add("/steps", STEP_MISSING, kind));
    }

    private boolean hasNoSuchDay(Due due) {
        return due != null
                && due.isComplete()
                && request.year() != null
                && due.lastDay(request.year()).isEmpty();
    }

    /** Codes once, feeds that are there, and what feeds another counted in that one only. */
    void deliveries() {
        var codes = duties().stream().map(OpenBaseline.Duty::code).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (int at = 0; at < duties().size(); at++) {
            var duty = duties().get(at);
            if (duty.code() != null && !seen.add(duty.code())) {
                faults.add("/deliveries/" + at + "/code", DELIVERY_TWICE, duty.code());
            }
            if (duty.feeds() != null
                    && (!codes.contains(duty.feeds()) || duty.feeds().equals(duty.code()))) {
                faults.add("/deliveries/" + at + "/feeds", NO_SUCH_FEED, duty.feeds());
            }
            if (duty.feeds() != null && duty.countsAs() != null && duty.countsAs() != CountsAs.WITHIN) {
                faults.add("/deliveries/" + at + "/countsAs", COUNTED_TWICE, duty.code(), duty.feeds());
            }
        }
    }

    Set<String> indicators() {
        return duties().stream()
                .flatMap(duty -> duty.indicators() == null ? Stream.of() : duty.indicators().stream())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    void mustKnowIndicators(Set<String> known) {
        for (int at = 0; at < duties().size(); at++) {
            var asked = Objects.requireNonNullElse(duties().get(at).indicators(), List.<String>of());
            for (int each = 0; each < asked.size(); each++) {
                if (asked.get(each) != null && !known.contains(asked.get(each))) {
                    faults.add("/deliveries/" + at + "/indicators/" + each, NO_SUCH_INDICATOR, asked.get(each));
                }
            }
        }
    }

    Set<String> agencies() {
        return parties().values().stream()
                .map(Party::agency)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    void mustKnowAgencies(Set<String> known) {
        parties().forEach((pointer, party) -> {
            if (party.agency() != null && !known.contains(party.agency())) {
                faults.add(pointer + "/agency", NO_SUCH_AGENCY, party.agency());
            }
        });
    }

    private Map<String, Party> parties() {
        var all = new LinkedHashMap<String, Party>();
        all.put("/owner", request.owner());
        for (int at = 0; request.steps() != null && at < request.steps().size(); at++) {
            var step = request.steps().get(at);
            all.put("/steps/" + at + "/owner", step == null ? null : step.owner());
            all.put("/steps/" + at + "/recipient", step == null ? null : step.recipient());
        }
        for (int at = 0; at < duties().size(); at++) {
            all.put("/deliveries/" + at + "/provider", duties().get(at).provider());
            all.put("/deliveries/" + at + "/recipient", duties().get(at).recipient());
        }
        all.values().removeIf(Objects::isNull);
        return all;
    }

    private List<OpenBaseline.Duty> duties() {
        var duties = new ArrayList<>(Objects.requireNonNullElse(request.deliveries(), List.<OpenBaseline.Duty>of()));
        duties.removeIf(Objects::isNull);
        return duties;
    }
}
