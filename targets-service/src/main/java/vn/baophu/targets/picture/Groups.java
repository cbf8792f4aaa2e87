package vn.baophu.targets.picture;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The groups of columns from left to right: indicators as they come, years rising, then kinds and denominators. */
final class Groups {
    private static final List<String> KINDS = List.of("BASELINE", "FLOOR", "TARGET", "ASPIRATION");

    private final Map<Subject, Group> groups;
    private final List<Subject> order;
    private final boolean severalIndicators;
    private final boolean severalMeasures;
    private final boolean severalDenominators;

    Groups(Map<Subject, Group> groups, Map<String, Integer> indicators) {
        this.groups = groups;
        this.order = groups.keySet().stream()
                .sorted(comparing((Subject subject) -> indicators.getOrDefault(subject.indicator(), 0))
                        .thenComparing(Subject::year, nullsFirst(naturalOrder()))
                        .thenComparing(subject -> KINDS.indexOf(subject.kind()))
                        .thenComparing(Subject::asOf, nullsFirst(naturalOrder()))
                        .thenComparing(Subject::denominator, nullsFirst(naturalOrder())))
                .toList();
        this.severalIndicators =
                order.stream().map(Subject::indicator).distinct().count() > 1;
        this.severalMeasures = groups.values().stream()
                        .flatMap(group -> group.measures().stream())
                        .distinct()
                        .count()
                > 1;
        this.severalDenominators = order.stream()
                        .map(subject ->
                                new Subject(subject.indicator(), subject.year(), subject.kind(), subject.asOf(), null))
                        .distinct()
                        .count()
                < order.size();
    }

    List<Subject> order() {
        return order;
    }

    Group of(Subject subject) {
        return groups.get(subject);
    }

    List<PictureColumn> columns(Words words, Axis axis) {
        return order.stream()
                .flatMap(subject -> columns(groups.get(subject), words, axis).stream())
                .toList();
    }

    private List<PictureColumn> columns(Group group, Words words, Axis axis) {
        return group.measures().stream()
                .map(measure -> PictureColumn.of(
                        path(group, measure, words, axis), group.width(measure), PictureColumn.Align.RIGHT))
                .toList();
    }

    /** Indicator, year, what it is measured against, measure: each only where it tells columns apart. */
    private List<String> path(Group group, Measure measure, Words words, Axis axis) {
        var path = new ArrayList<String>();
        var own = group.head(measure);
        if (severalIndicators) {
            var name = words.indicator(group.first());
            path.add(name == null ? null : "Chỉ tiêu " + name + (severalMeasures ? "" : " (" + unit(measure) + ")"));
        } else if (!severalMeasures) {
            path.add(own);
        }
        path.add(Subject.heads(group.first(), axis == Axis.UNITS));
        if (severalDenominators) {
            var against = words.denominator(group.first());
            path.add(against == null ? null : "So với " + against);
        }
        if (severalMeasures) {
            path.add(own);
        }
        return path;
    }

    private static String unit(Measure measure) {
        return measure == Measure.PERCENT ? "%" : "người";
    }
}
