package vn.baophu.reporting.progress;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.figure.Percent;
import vn.baophu.reporting.forecast.Course;
import vn.baophu.reporting.forecast.Forecast;
import vn.baophu.reporting.progress.ProgressQuery.Besides;
import vn.baophu.reporting.reporter.UnitRef;
import vn.baophu.reporting.tally.Picture;
import vn.baophu.reporting.tally.Question;
import vn.baophu.reporting.tally.Tally;

/** Says of each unit how far it has come. */
record Survey(Question question, Period period, Set<Besides> besides, Map<Period, Picture> seen) {
    ProgressView of(UnitOnDay unit, List<ProgressView> children) {
        var picture = seen.get(period);
        var target = picture.targets().get(unit.id());
        var tally = question.tally(unit, picture);
        var set = target == null ? null : target.participants();
        var reported = tally.participants();
        return new ProgressView(
                question.ref(unit),
                period.code(),
                question.indicator(),
                TargetView.of(target),
                reported,
                tally.denominator(),
                tally.coverage(),
                tally.ofTargets(),
                Percent.of(reported, set),
                reported == null || set == null ? null : Long.valueOf(set - reported),
                TargetView.points(target, tally.coverage()),
                tally.reported(),
                tally.expected(),
                refs(tally.missing()),
                tally.excused().isEmpty() ? null : refs(tally.excused()),
                OwnView.of(unit.id(), picture, tally),
                besides.contains(Besides.LAST_YEAR) ? lastYear(unit, tally) : null,
                besides.contains(Besides.FORECAST) ? forecast(unit, set) : null,
                children);
    }

    private List<UnitRef> refs(List<UnitOnDay> units) {
        return units.stream().map(question::ref).toList();
    }

    private LastYearView lastYear(UnitOnDay unit, Tally now) {
        return period.yearBefore()
                .map(before -> LastYearView.of(before, question.tally(unit, seen.get(before)), now))
                .orElse(null);
    }

    private ForecastView forecast(UnitOnDay unit, Long target) {
        var course = Course.of(period.year(), question.on(), before -> question.tally(unit, seen.get(before)));
        return course.stocks().isEmpty() ? null : ForecastView.of(new Forecast(course, target));
    }
}
