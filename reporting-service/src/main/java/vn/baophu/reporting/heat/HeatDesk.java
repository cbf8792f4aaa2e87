package vn.baophu.reporting.heat;

import static vn.baophu.reporting.heat.HeatRefusal.NO_PERIOD_BETWEEN;
import static vn.baophu.reporting.heat.HeatRefusal.TABLE_TOO_LARGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.heat.HeatView.CellView;
import vn.baophu.reporting.heat.HeatView.RowView;
import vn.baophu.reporting.tally.Parameters;
import vn.baophu.reporting.tally.Pictures;
import vn.baophu.reporting.tally.Question;
import vn.baophu.reporting.tally.Questions;

/** Reads a table a year's worth of columns at a time, so that its size does not decide how much is held in memory. */
@ApplicationScoped
class HeatDesk {
    private static final int MOST_CELLS = 50_000;
    private static final int AT_ONCE = 12;

    private final Questions questions;
    private final Pictures pictures;

    HeatDesk(Questions questions, Pictures pictures) {
        this.questions = questions;
        this.pictures = pictures;
    }

    @Transactional
    HeatView table(HeatQuery asked, Caller caller) {
        var given = new Parameters(new Faults());
        var from = given.period("from", asked.from);
        var to = given.period("to", asked.to);
        var grain = given.choice(
                "part", asked.part, Grain.class, from.map(Grain::of).orElse(null));
        var level = given.choice("level", asked.level, UnitLevel.class, null);
        var question = questions.read(asked, caller, given);
        given.faults().refuseIfAny();
        var periods = grain.between(from.orElseThrow(), to.orElseThrow());
        if (periods.isEmpty()) {
            throw new Refused(NO_PERIOD_BETWEEN, asked.from, asked.to);
        }
        return table(question.orElseThrow(), level, periods);
    }

    private HeatView table(Question question, UnitLevel level, List<Period> periods) {
        var units = new ArrayList<UnitOnDay>();
        units.add(question.top());
        units.addAll(
                level == null
                        ? question.tree().childrenOf(question.top())
                        : question.tree().below(question.top(), level));
        if (units.size() * (long) periods.size() > MOST_CELLS) {
            throw new Refused(TABLE_TOO_LARGE, units.size() * (long) periods.size(), MOST_CELLS);
        }
        var cells = cells(question, units, periods);
        var rows = new ArrayList<RowView>();
        for (var row = 1; row < units.size(); row++) {
            rows.add(new RowView(question.ref(units.get(row)), cells.get(row)));
        }
        return new HeatView(
                question.ref(question.top()),
                question.indicator(),
                periods.stream().map(Period::code).toList(),
                cells.get(0),
                rows);
    }

    /** For each of the units, a cell for each of the periods. */
    private List<List<CellView>> cells(Question question, List<UnitOnDay> units, List<Period> periods) {
        var cells = new ArrayList<List<CellView>>();
        units.forEach(unit -> cells.add(new ArrayList<>()));
        for (var at = 0; at < periods.size(); at += AT_ONCE) {
            var some = periods.subList(at, Math.min(at + AT_ONCE, periods.size()));
            var seen = pictures.of(question, some, some);
            for (var period : some) {
                for (var row = 0; row < units.size(); row++) {
                    cells.get(row).add(CellView.of(question.tally(units.get(row), seen.get(period))));
                }
            }
        }
        return cells;
    }
}
