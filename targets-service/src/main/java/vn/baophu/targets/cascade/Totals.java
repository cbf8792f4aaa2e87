package vn.baophu.targets.cascade;

import static vn.baophu.targets.cascade.CascadeRefusal.NOTHING_TO_DIVIDE;
import static vn.baophu.targets.cascade.CascadeRefusal.NO_TOTAL;
import static vn.baophu.targets.cascade.CascadeRefusal.RATE_WITHOUT_DENOMINATOR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.baophu.platform.error.Faults;
import vn.baophu.targets.ground.Grounds;
import vn.baophu.targets.ground.Topic;
import vn.baophu.targets.target.Rate;
import vn.baophu.targets.target.Target;
import vn.baophu.targets.tree.Node;

/**
 * A figure that is divided, as it stands at the root.
 *
 * @param participants people; null where only a rate is known
 * @param rate percent as printed; null where there is none
 * @param reserve people that stay at the root
 */
record Totals(Topic topic, Long participants, BigDecimal rate, long reserve) {
    /** What is asked for, and of the printed what was not excluded; a given total counts before a printed one. */
    static List<Totals> of(DrawCascade request, Node root, List<Target> printed, Faults faults) {
        var totals = new ArrayList<Totals>();
        for (var target : printed) {
            var figure = target.figure();
            var asked = request.asksFor(figure.indicator(), figure.year());
            var again = totals.stream().anyMatch(total -> total.isAbout(figure.indicator(), figure.year()));
            if (asked && !again) {
                totals.add(of(target, given(request, figure.indicator(), figure.year())));
            }
        }
        request.totalsByPointer().values().stream()
                .filter(given -> totals.stream().noneMatch(total -> total.isAbout(given.indicator(), given.year())))
                .filter(given -> given.participants() != null)
                .forEach(given -> totals.add(of(given)));
        missing(request, root, totals, faults);
        return totals;
    }

    private static Totals of(Target target, GivenTotal given) {
        var figure = target.figure();
        var people = given == null || given.participants() == null ? figure.participants() : given.participants();
        var kind =
                given == null || given.denominatorKind() == null ? figure.denominatorKind() : given.denominatorKind();
        return new Totals(
                new Topic(figure.indicator(), figure.year(), kind),
                people,
                people == null ? figure.percent() : null,
                given == null ? 0 : given.kept());
    }

    private static Totals of(GivenTotal given) {
        var topic = new Topic(given.indicator(), given.year(), given.denominatorKind());
        return new Totals(topic, given.participants(), null, given.kept());
    }

    private static GivenTotal given(DrawCascade request, String indicator, int year) {
        return request.totalsByPointer().values().stream()
                .filter(total -> total.isAbout(indicator, year))
                .findFirst()
                .orElse(null);
    }

    private static void missing(DrawCascade request, Node root, List<Totals> totals, Faults faults) {
        if (totals.isEmpty() && !isSaid(faults, "/totals/")) {
            faults.add("", NOTHING_TO_DIVIDE, root.name());
        }
        request.totalsByPointer().forEach((pointer, given) -> {
            if (totals.stream().noneMatch(total -> total.isAbout(given.indicator(), given.year()))
                    && !isSaid(faults, pointer + "/")) {
                faults.add(pointer, NO_TOTAL, given.indicator(), given.year(), root.name());
            }
        });
        request.indicatorsByPointer().forEach((pointer, indicator) -> {
            if (totals.stream().noneMatch(total -> total.topic().indicator().equals(indicator))) {
                faults.add(pointer, NO_TOTAL, indicator, request.years(), root.name());
            }
        });
    }

    /** Whether something is wrong below a place already, so that what is missing there may be no fault of its own. */
    private static boolean isSaid(Faults faults, String below) {
        return faults.list().stream()
                .anyMatch(fault -> fault.pointer() != null && fault.pointer().startsWith(below));
    }

    /** Percent of which the people are made; null where they are printed or given. */
    BigDecimal inferredFrom() {
        return participants == null ? rate : null;
    }

    private boolean isAbout(String indicator, int year) {
        return topic.indicator().equals(indicator) && topic.year() == year;
    }

    /** People; made of the rate and the denominators below where only a rate is printed, HALF_UP to a whole person. */
    long people(Grounds grounds, Node root, Faults faults) {
        if (participants != null) {
            return participants;
        }
        var denominator = grounds.of(root, topic).denominator();
        if (denominator == null) {
            faults.add("", RATE_WITHOUT_DENOMINATOR, topic.title(), Objects.requireNonNull(rate));
            return 0;
        }
        return Rate.participants(rate, denominator.people());
    }
}
