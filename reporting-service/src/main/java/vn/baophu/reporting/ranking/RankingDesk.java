package vn.baophu.reporting.ranking;

import static vn.baophu.platform.error.PlatformRefusal.OUT_OF_RANGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.baophu.directory.UnitLevel;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Words;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.ranking.Contest.Entry;
import vn.baophu.reporting.tally.Parameters;
import vn.baophu.reporting.tally.Question;
import vn.baophu.reporting.tally.Questions;

/** Ranks the units below one, and says who is to be praised or reminded. */
@ApplicationScoped
class RankingDesk {
    private static final int MOST_CLASSES = 5;

    private final Questions questions;
    private final Standings standings;

    RankingDesk(Questions questions, Standings standings) {
        this.questions = questions;
        this.standings = standings;
    }

    /** Those with a rank class by class, then those without one by code. */
    @Transactional
    Page<RankedView> ranked(OrderQuery asked, PageRequest page, Caller caller) {
        var given = new Parameters(new Faults());
        var by = given.choice("by", asked.by, By.class, By.PERCENT_OF_TARGET);
        var classes = classes(asked.classes, given);
        var scene = scene(asked, caller, given);
        var all = standings.compared(scene.question, scene.level, scene.period);
        var entries = entries(all, by);
        var rows = new ArrayList<RankedView>();
        Contest.of(entries, classes).forEach(place -> rows.add(RankedView.of(place)));
        all.stream()
                .filter(standing -> value(standing, by).isEmpty())
                .forEach(standing -> rows.add(RankedView.of(standing, by)));
        return Slice.of(rows, page, row -> row.unit().code());
    }

    /** Who has reached the target with every report in time. */
    @Transactional
    Page<NotedView> praised(RankingQuery asked, PageRequest page, Caller caller) {
        return noted(
                asked,
                page,
                caller,
                standing -> standing.hasReached() && standing.late().isEmpty(),
                NotedView::praised);
    }

    /** Who is overdue, was late or is behind. */
    @Transactional
    Page<NotedView> reminded(RankingQuery asked, PageRequest page, Caller caller) {
        return noted(asked, page, caller, standing -> !standing.reasons().isEmpty(), NotedView::reminded);
    }

    private Page<NotedView> noted(
            RankingQuery asked,
            PageRequest page,
            Caller caller,
            Predicate<Standing> which,
            Function<Standing, NotedView> view) {
        var scene = scene(asked, caller, new Parameters(new Faults()));
        var found = standings.watched(scene.question, scene.level, scene.period).stream()
                .filter(which)
                .toList();
        return Slice.of(found, page, standing -> standing.unit().code()).map(view);
    }

    private Scene scene(RankingQuery asked, Caller caller, Parameters given) {
        var period = given.period("period", asked.period);
        var level = given.choice("level", asked.level, UnitLevel.class, null);
        var question = questions.read(asked, caller, given);
        given.faults().refuseIfAny();
        return new Scene(question.orElseThrow(), level, period.orElseThrow());
    }

    private static List<Entry> entries(List<Standing> all, By by) {
        var ranked =
                all.stream().filter(standing -> value(standing, by).isPresent()).toList();
        var size = size(ranked);
        return ranked.stream()
                .map(standing -> new Entry(
                        standing,
                        value(standing, by).orElseThrow(),
                        size.apply(standing).orElseThrow()))
                .toList();
    }

    private static Optional<BigDecimal> value(Standing standing, By by) {
        return standing.tally().isComplete() ? by.value(standing) : Optional.empty();
    }

    /** The measure of size that is known of all of them. */
    private static Function<Standing, Optional<Long>> size(List<Standing> ranked) {
        List<Function<Standing, Optional<Long>>> measures =
                List.of(standing -> Optional.ofNullable(standing.tally().denominator()), Standing::target);
        return measures.stream()
                .filter(measure -> ranked.stream()
                        .allMatch(standing -> measure.apply(standing).isPresent()))
                .findFirst()
                .orElse(standing -> Optional.ofNullable(standing.tally().participants()));
    }

    private static int classes(String written, Parameters given) {
        var text = given.optional(written).orElse("1");
        if (!text.matches("[1-5]")) {
            given.faults().add("?classes", OUT_OF_RANGE, Words.range(1, MOST_CLASSES));
            return 1;
        }
        return Integer.parseInt(text);
    }

    private record Scene(Question question, UnitLevel level, Period period) {}
}
