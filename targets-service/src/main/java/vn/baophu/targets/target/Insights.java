package vn.baophu.targets.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.platform.paging.Page;
import vn.baophu.targets.count.DenominatorCount;
import vn.baophu.targets.count.DenominatorCounts;

/** Looks around targets, in at most three statements however many they are. */
@ApplicationScoped
public class Insights {
    private final Targets targets;
    private final DenominatorCounts counts;

    Insights(Targets targets, DenominatorCounts counts) {
        this.targets = targets;
        this.counts = counts;
    }

    Page<TargetView> into(Page<Target> page) {
        var around = around(page.items());
        return page.map(target -> TargetView.counting(target, around.of(target)));
    }

    TargetView into(Target target) {
        return TargetView.counting(target, around(List.of(target)).of(target));
    }

    /** The people that a rate alone means; empty where it is no rate alone or nobody counted its denominator. */
    public Optional<Inferred> inferred(Target target) {
        return Inferred.needs(target)
                .flatMap(key -> Optional.ofNullable(counts.of(Set.of(key)).get(key)))
                .map(count -> Inferred.of(target.figure(), count));
    }

    private Around around(Collection<Target> asked) {
        var needed =
                asked.stream().map(Inferred::needs).flatMap(Optional::stream).collect(Collectors.toSet());
        var compared = asked.stream()
                .filter(target -> OverLastYear.compares(target.figure()))
                .toList();
        return new Around(targets.behind(asked), counts.of(needed), targets.ofLastYear(compared));
    }

    private record Around(
            Map<UUID, List<Target>> behind,
            Map<DenominatorCount.Key, DenominatorCount> counts,
            List<Target> ofLastYear) {
        Insight of(Target target) {
            return new Insight(
                    behind.getOrDefault(target.id(), List.of()),
                    Inferred.needs(target)
                            .map(counts::get)
                            .map(count -> Inferred.of(target.figure(), count))
                            .orElse(null),
                    OverLastYear.compares(target.figure())
                            ? OverLastYear.of(target, ofLastYear).orElse(null)
                            : null);
        }
    }
}
