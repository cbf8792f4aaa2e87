package vn.baophu.targets.proposal;

import static vn.baophu.targets.proposal.ProposalRefusal.HEAD_COUNTS_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.targets.cycle.Baseline;
import vn.baophu.targets.cycle.Baselines;
import vn.baophu.targets.delivery.Deliveries;
import vn.baophu.targets.denominator.Denominators;
import vn.baophu.targets.plan.Horizons;

/** Computes potential participants and proposes targets. */
@ApplicationScoped
class ProposalDesk {
    private final Baselines baselines;
    private final Deliveries deliveries;
    private final Denominators denominators;
    private final Horizons horizons;
    private final IfMatch ifMatch;
    private final FormFaults form;
    private final InstantSource clock;

    ProposalDesk(
            Baselines baselines,
            Deliveries deliveries,
            Denominators denominators,
            Horizons horizons,
            IfMatch ifMatch,
            FormFaults form,
            InstantSource clock) {
        this.baselines = baselines;
        this.deliveries = deliveries;
        this.denominators = denominators;
        this.horizons = horizons;
        this.ifMatch = ifMatch;
        this.form = form;
        this.clock = clock;
    }

    @Transactional
    Baseline compute(UUID cycle, Compute request, Caller caller) {
        var baseline = mine(cycle, caller);
        var numbers = Numbers.of(deliveries.of(baseline));
        if (!request.isContent()) {
            mustBeComplete(numbers);
        }
        baseline.compute(numbers.stream().map(Numbers::line).toList(), clock.instant(), caller.subject());
        return baseline;
    }

    /** Tells everybody who is missing, each by name. */
    private static void mustBeComplete(List<Numbers> numbers) {
        var faults = new Faults();
        numbers.stream()
                .flatMap(each -> each.missing().stream())
                .distinct()
                .forEach(name -> faults.add("", HEAD_COUNTS_MISSING, name));
        faults.refuseIfAny();
    }

    @Transactional
    Baseline propose(UUID cycle, Propose request, Caller caller) {
        var faults = form.take();
        var baseline = mine(cycle, caller);
        baseline.mustBeComputed();
        var lines = new ProposalCheck(baseline.potential(), known(request), faults).lines(request);
        faults.refuseIfAny();
        baseline.propose(lines, clock.instant(), caller.subject());
        return baseline;
    }

    private Baseline mine(UUID cycle, Caller caller) {
        var baseline = baselines.seen(cycle, horizons.of(caller));
        baselines.mustBeOwners(baseline, caller);
        baselines.locked(baseline);
        ifMatch.mustMatch(baseline.version());
        return baseline;
    }

    private Set<String> known(Propose request) {
        var kinds = Objects.requireNonNullElse(request.lines(), List.<Propose.Line>of()).stream()
                .filter(Objects::nonNull)
                .map(Propose.Line::denominatorKind)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return denominators.known(kinds);
    }
}
