package vn.baophu.targets.proposal;

import static vn.baophu.targets.denominator.DenominatorRefusal.NO_SUCH_DENOMINATOR;
import static vn.baophu.targets.proposal.ProposalRefusal.NOTHING_TO_COUNT_FROM;
import static vn.baophu.targets.proposal.ProposalRefusal.NOT_POTENTIAL;
import static vn.baophu.targets.proposal.ProposalRefusal.PROPOSAL_TWICE;
import static vn.baophu.targets.proposal.ProposalRefusal.REACH_REQUIRED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.baophu.platform.error.Faults;
import vn.baophu.targets.cycle.PotentialLine;
import vn.baophu.targets.cycle.ProposalLine;

/** Makes the lines of a proposal of what was computed and what is said, and finds what does not fit. */
final class ProposalCheck {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final List<PotentialLine> potential;
    private final Set<String> denominators;
    private final Faults faults;

    /** @param denominators the kinds that are registered */
    ProposalCheck(List<PotentialLine> potential, Set<String> denominators, Faults faults) {
        this.potential = potential;
        this.denominators = denominators;
        this.faults = faults;
    }

    /** One for each indicator that was computed, in the same order; fewer where there are faults. */
    List<ProposalLine> lines(Propose request) {
        var said = said(request);
        var lines = new ArrayList<ProposalLine>();
        for (var computed : potential) {
            var line = said.getOrDefault(computed.indicator(), Propose.Line.unsaid(computed.indicator()));
            var proposed = line.participants() == null ? computed(computed, line) : given(line);
            if (proposed != null) {
                lines.add(proposed);
            }
        }
        return lines;
    }

    private Map<String, Propose.Line> said(Propose request) {
        var said = new HashMap<String, Propose.Line>();
        var known = potential.stream().map(PotentialLine::indicator).toList();
        for (int at = 0; request.lines() != null && at < request.lines().size(); at++) {
            var line = request.lines().get(at);
            if (line == null || line.indicator() == null) {
                continue;
            }
            if (!known.contains(line.indicator())) {
                faults.add("/lines/" + at + "/indicator", NOT_POTENTIAL, line.indicator());
            } else if (said.putIfAbsent(line.indicator(), line) != null) {
                faults.add("/lines/" + at + "/indicator", PROPOSAL_TWICE, line.indicator());
            }
            if (line.denominatorKind() != null && !denominators.contains(line.denominatorKind())) {
                faults.add("/lines/" + at + "/denominatorKind", NO_SUCH_DENOMINATOR, line.denominatorKind());
            }
        }
        return said;
    }

    private ProposalLine computed(PotentialLine computed, Propose.Line line) {
        if (line.reachPercent() == null && !computed.isOfDuty()) {
            faults.add("/lines", REACH_REQUIRED, computed.indicator());
            return null;
        }
        if (computed.potential() == null) {
            faults.add("/lines", NOTHING_TO_COUNT_FROM, computed.indicator());
            return null;
        }
        var reach = line.reachPercent() == null ? ALL : line.reachPercent();
        var won = BigDecimal.valueOf(computed.potential())
                .multiply(reach)
                .divide(ALL, 0, RoundingMode.HALF_UP)
                .longValueExact();
        var from = computed.isOfDuty() ? computed.participants() : null;
        var people = from == null ? won : Math.addExact(from, won);
        return line(line, people, from, computed.potential(), reach);
    }

    private static ProposalLine given(Propose.Line line) {
        return line(line, line.participants(), null, null, null);
    }

    private static ProposalLine line(Propose.Line line, long people, Long from, Long potential, BigDecimal reach) {
        return new ProposalLine(
                line.indicator(),
                people,
                from,
                potential,
                reach,
                line.denominatorKind(),
                line.denominator(),
                line.reason());
    }
}
