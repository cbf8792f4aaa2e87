package vn.baophu.reporting.overlap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.overlap.OverlapView.SamePeriod;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.regime.Regimes;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.target.Plans;

/** Finds who is asked twice. */
@ApplicationScoped
@Transactional
class OverlapReading {
    private final Asks asks;
    private final Regimes regimes;
    private final Plans plans;
    private final Reach reach;
    private final BusinessDay day;

    OverlapReading(Asks asks, Regimes regimes, Plans plans, Reach reach, BusinessDay day) {
        this.asks = asks;
        this.regimes = regimes;
        this.plans = plans;
        this.reach = reach;
        this.day = day;
    }

    /**
     * By the codes of the two regimes; of what is due since the first day of this year.
     *
     * @param unit only reporters of this unit and below it; null for the whole area of the caller
     * @param plan code or number of a plan to which one of the two belongs; null for any
     */
    Page<Overlap> page(String unit, String plan, PageRequest page, Caller caller) {
        var planId = plan == null ? null : plans.named(plan).id();
        var scope = reach.scope(caller, unit);
        var asked = asks.of(scope, day.today().withDayOfYear(1));
        var figures = asks.figures(asked.stream().map(Ask::edition).collect(Collectors.toSet()));
        var pairs = Twice.among(asked, figures);
        var reporters = asks.reporters(pairs, scope);
        var after = page.afterKey().orElse("");
        var found = overlaps(pairs, reporters).stream()
                .filter(each -> planId == null
                        || planId.equals(each.first().planId())
                        || planId.equals(each.second().planId()))
                .filter(each -> key(each).compareTo(after) > 0)
                .limit(page.fetch())
                .toList();
        return Page.of(found, page.limit(), OverlapReading::key);
    }

    private List<Overlap> overlaps(List<Twice> pairs, Map<Twice, Long> reporters) {
        var byCodes = pairs.stream()
                .filter(reporters::containsKey)
                .collect(Collectors.groupingBy(Twice::codes, TreeMap::new, Collectors.toList()));
        var editions = editions(reporters.keySet());
        var found = new ArrayList<Overlap>();
        for (var same : byCodes.values()) {
            same.sort(Comparator.comparing(pair -> pair.first().cutOffOn()));
            var newest = same.get(same.size() - 1);
            found.add(new Overlap(
                    editions.get(newest.first().edition()),
                    editions.get(newest.second().edition()),
                    same.stream()
                            .map(pair -> SamePeriod.of(pair, reporters.get(pair)))
                            .toList()));
        }
        return found;
    }

    private Map<UUID, Regime> editions(Set<Twice> pairs) {
        var ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.first().edition(), pair.second().edition()))
                .collect(Collectors.toSet());
        return regimes.withIds(ids);
    }

    private static String key(Overlap each) {
        return each.first().code() + " " + each.second().code();
    }
}
