package vn.baophu.reporting.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.figure.AcceptedFigure;
import vn.baophu.reporting.figure.CountingFigure;
import vn.baophu.reporting.figure.CountingFigures;
import vn.baophu.reporting.figure.FigureQuery;
import vn.baophu.reporting.obligation.OwedFigures;
import vn.baophu.reporting.rollup.Rollups;
import vn.baophu.reporting.target.Target;
import vn.baophu.reporting.target.Targets;
import vn.baophu.reporting.tree.Asked;

/**
 * Reads from accepted figures, the last one included: three statements for an indicator, whatever the number of units and
 * periods.
 */
@ApplicationScoped
public class Pictures {
    private final Rollups rollups;
    private final OwedFigures owed;
    private final CountingFigures figures;
    private final Targets targets;

    Pictures(Rollups rollups, OwedFigures owed, CountingFigures figures, Targets targets) {
        this.rollups = rollups;
        this.owed = owed;
        this.figures = figures;
        this.targets = targets;
    }

    /**
     * What is known of each of these periods.
     *
     * @param judged those that are held against their targets; of the others none are read
     */
    public Map<Period, Picture> of(Question question, Collection<Period> periods, Collection<Period> judged) {
        var parts = rollups.partsOf(question.indicator());
        var units = question.units();
        var targets = targets(question, question.indicator(), judged, units);
        var pictures = parts.stream()
                .map(part -> part.equals(question.indicator())
                        ? pictures(question, part, periods, units, targets)
                        : pictures(question, part, periods, units, targets(question, part, judged, units)))
                .toList();
        return periods.stream()
                .distinct()
                .collect(Collectors.toMap(
                        period -> period,
                        period -> parts.size() == 1
                                ? pictures.get(0).get(period)
                                : Picture.sum(
                                        pictures.stream()
                                                .map(part -> part.get(period))
                                                .toList(),
                                        targets.getOrDefault(period.code(), Map.of()))));
    }

    private Map<Period, Picture> pictures(
            Question question,
            String indicator,
            Collection<Period> periods,
            List<UUID> units,
            Map<String, Map<UUID, Target>> targets) {
        var codes = periods.stream().map(Period::code).toList();
        var asked = owed.by(indicator, codes, units, question.regimes(), question.before());
        var summed = new HashMap<String, Map<UUID, AcceptedFigure>>();
        var consolidated = new HashMap<String, Map<UUID, AcceptedFigure>>();
        var query = new FigureQuery(indicator, codes, units, question.regimes(), question.before(), question.as());
        for (var counting : figures.of(query)) {
            if (isBesideCalendar(counting, asked)) {
                continue;
            }
            (counting.consolidated() ? consolidated : summed)
                    .computeIfAbsent(counting.period(), none -> new HashMap<>())
                    .put(counting.figure().unitId(), counting.figure());
        }
        return periods.stream()
                .distinct()
                .collect(Collectors.toMap(
                        period -> period,
                        period -> new Picture(
                                asked.getOrDefault(period.code(), Asked.NOBODY),
                                summed.getOrDefault(period.code(), Map.of()),
                                consolidated.getOrDefault(period.code(), Map.of()),
                                targets.getOrDefault(period.code(), Map.of()))));
    }

    /** Where a calendar asks a unit, what it gave on an occasion counts for nothing, or one question would move the total. */
    private static boolean isBesideCalendar(CountingFigure counting, Map<String, Asked> asked) {
        return counting.occasional()
                && asked.getOrDefault(counting.period(), Asked.NOBODY)
                        .onCalendar(counting.figure().unitId());
    }

    private Map<String, Map<UUID, Target>> targets(
            Question question, String indicator, Collection<Period> judged, List<UUID> units) {
        return targets.of(indicator, judged.stream().map(question::judging).toList(), units);
    }
}
