package vn.baophu.reporting.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.forecast.Course;
import vn.baophu.reporting.forecast.Forecast;
import vn.baophu.reporting.tally.Picture;
import vn.baophu.reporting.tally.Pictures;
import vn.baophu.reporting.tally.Question;

/** How the units below one stand, in the same few statements for any number of them. */
@ApplicationScoped
class Standings {
    private final Pictures pictures;
    private final DueMoments moments;

    Standings(Pictures pictures, DueMoments moments) {
        this.pictures = pictures;
        this.moments = moments;
    }

    /** With the sums of the same period last year, by code. */
    List<Standing> compared(Question question, UnitLevel level, Period period) {
        var periods = new ArrayList<>(List.of(period));
        period.yearBefore().ifPresent(periods::add);
        var seen = pictures.of(question, periods, List.of(period));
        return units(question, level).stream()
                .map(unit -> new Standing(
                        unit,
                        question.tally(unit, seen.get(period)),
                        own(unit, seen.get(period)),
                        period.yearBefore()
                                .map(before -> question.tally(unit, seen.get(before)))
                                .orElse(null),
                        null,
                        List.of(),
                        List.of()))
                .toList();
    }

    /** With who was in time and where the year will end, by code. */
    List<Standing> watched(Question question, UnitLevel level, Period period) {
        var periods = new ArrayList<>(List.of(period));
        periods.addAll(Course.periods(period.year(), question.on()));
        var seen = pictures.of(question, periods, List.of(period));
        var punctuality = moments.of(question, period);
        return units(question, level).stream()
                .map(unit -> watched(question, period, unit, seen, punctuality))
                .toList();
    }

    private static Standing watched(
            Question question, Period period, UnitOnDay unit, Map<Period, Picture> seen, Punctuality punctuality) {
        var picture = seen.get(period);
        var own = own(unit, picture);
        var reporters = question.tree().reportersOf(unit, picture.asked()).units();
        var tally = question.tally(unit, picture);
        var course = Course.of(period.year(), question.on(), before -> question.tally(unit, seen.get(before)));
        return new Standing(
                unit,
                tally,
                own,
                null,
                new Forecast(course, own == null && tally.excused().isEmpty() ? tally.targets() : own),
                in(reporters, punctuality.late()),
                in(reporters, punctuality.overdue()));
    }

    private static List<UnitOnDay> units(Question question, UnitLevel level) {
        return level == null
                ? question.tree().childrenOf(question.top())
                : question.tree().below(question.top(), level);
    }

    private static Long own(UnitOnDay unit, Picture picture) {
        var target = picture.targets().get(unit.id());
        return target == null ? null : target.participants();
    }

    private static List<UnitOnDay> in(List<UnitOnDay> reporters, Set<UUID> some) {
        return reporters.stream().filter(unit -> some.contains(unit.id())).toList();
    }
}
