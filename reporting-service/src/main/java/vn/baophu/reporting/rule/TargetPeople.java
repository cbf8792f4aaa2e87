package vn.baophu.reporting.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.baophu.reporting.figure.PeriodFigure;
import vn.baophu.reporting.target.Judging;
import vn.baophu.reporting.target.Targets;

/** The targets of reporting units in people; one statement for each indicator and period. */
@ApplicationScoped
class TargetPeople {
    /** What one statement answers. */
    private record Question(String indicator, String period, int year, LocalDate day) {
        static Question of(Wanted wanted) {
            var period = wanted.report().calendar();
            return new Question(wanted.indicator(), period.code(), period.year(), period.lastDay());
        }
    }

    private final Targets targets;

    TargetPeople(Targets targets) {
        this.targets = targets;
    }

    /** By unit, indicator and period; in the version in force on the period's last day. */
    Map<PeriodFigure.Key, Long> of(List<Wanted> wanted) {
        var people = new HashMap<PeriodFigure.Key, Long>();
        wanted.stream()
                .filter(each -> each.unit() != null)
                .collect(Collectors.groupingBy(Question::of))
                .forEach((question, asking) -> read(question, asking, people));
        return people;
    }

    private void read(Question question, List<Wanted> asking, Map<PeriodFigure.Key, Long> people) {
        var units = Wanted.distinct(asking, Wanted::unit);
        var judged = new Judging(question.period(), question.year(), question.day(), question.day());
        targets
                .of(question.indicator(), List.of(judged), units)
                .getOrDefault(question.period(), Map.of())
                .values()
                .stream()
                .filter(target -> target.participants() != null)
                .forEach(target -> people.put(
                        new PeriodFigure.Key(target.unitId(), question.indicator(), question.period()),
                        target.participants()));
    }
}
