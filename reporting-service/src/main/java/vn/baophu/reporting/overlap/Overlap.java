package vn.baophu.reporting.overlap;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.baophu.reporting.overlap.OverlapView.SamePeriod;
import vn.baophu.reporting.regime.Regime;

/**
 * Two regimes that ask the same reporters for the same.
 *
 * @param first the newest edition that does
 * @param periods in the order of their cut-off days
 */
record Overlap(Regime first, Regime second, List<SamePeriod> periods) {
    /** The figures that both ask for. */
    Set<String> common() {
        var common = new TreeSet<>(first.indicators());
        common.retainAll(second.indicators());
        return common;
    }

    Set<Difference> differs() {
        var differs = EnumSet.noneOf(Difference.class);
        if (periods.stream().anyMatch(each -> !each.firstCutOffOn().equals(each.secondCutOffOn()))) {
            differs.add(Difference.CUT_OFF);
        }
        if (periods.stream().anyMatch(each -> !each.firstDueOn().equals(each.secondDueOn()))) {
            differs.add(Difference.DUE_DAY);
        }
        if (!figures(first).equals(figures(second)) || !first.content().equals(second.content())) {
            differs.add(Difference.CONTENT);
        }
        if (!Objects.equals(first.recipientAsPrinted(), second.recipientAsPrinted())) {
            differs.add(Difference.RECIPIENT);
        }
        return differs;
    }

    Proposal proposal() {
        var covers =
                figures(first).containsAll(figures(second)) || figures(second).containsAll(figures(first));
        return Proposal.of(differs(), covers);
    }

    private static Set<String> figures(Regime regime) {
        return new HashSet<>(regime.indicators());
    }
}
