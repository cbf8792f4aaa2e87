package vn.baophu.reporting.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.forecast.Course;
import vn.baophu.reporting.progress.ProgressQuery.Besides;
import vn.baophu.reporting.tally.Parameters;
import vn.baophu.reporting.tally.Pictures;
import vn.baophu.reporting.tally.Question;
import vn.baophu.reporting.tally.Questions;

/** Reads progress from accepted figures: always the last one included, in the same few statements for any tree. */
@ApplicationScoped
class ProgressDesk {
    private final Questions questions;
    private final Pictures pictures;

    ProgressDesk(Questions questions, Pictures pictures) {
        this.questions = questions;
        this.pictures = pictures;
    }

    @Transactional
    ProgressView progress(ProgressQuery asked, Caller caller) {
        var given = new Parameters(new Faults());
        var period = given.period("period", asked.period);
        var besides = besides(asked.with, given);
        var question = questions.read(asked, caller, given);
        given.faults().refuseIfAny();
        return progress(question.orElseThrow(), period.orElseThrow(), besides);
    }

    private ProgressView progress(Question question, Period period, Set<Besides> besides) {
        var seen = pictures.of(question, periods(question, period, besides), List.of(period));
        var survey = new Survey(question, period, besides, seen);
        var children = question.tree().childrenOf(question.top()).stream()
                .map(child -> survey.of(child, null))
                .toList();
        return survey.of(question.top(), children);
    }

    private static List<Period> periods(Question question, Period period, Set<Besides> besides) {
        var periods = new ArrayList<>(List.of(period));
        if (besides.contains(Besides.LAST_YEAR)) {
            period.yearBefore().ifPresent(periods::add);
        }
        if (besides.contains(Besides.FORECAST)) {
            periods.addAll(Course.periods(period.year(), question.on()));
        }
        return periods;
    }

    private static Set<Besides> besides(List<String> written, Parameters given) {
        var besides = EnumSet.noneOf(Besides.class);
        if (written != null) {
            written.stream().flatMap(text -> Arrays.stream(text.split(","))).forEach(text -> given.optional(
                            text.strip())
                    .map(name -> given.choice("with", name, Besides.class, null))
                    .ifPresent(besides::add));
        }
        return besides;
    }
}
