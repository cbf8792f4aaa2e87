package vn.baophu.targets.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.clause.Clauses;
import vn.baophu.targets.denominator.Denominators;
import vn.baophu.targets.indicator.Indicators;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.target.Target;

/** Reads a table against what is registered, in five statements however many rows it has. */
@ApplicationScoped
class TableChecker {
    private final Indicators indicators;
    private final Denominators denominators;
    private final Clauses clauses;
    private final Units units;

    TableChecker(Indicators indicators, Denominators denominators, Clauses clauses, Units units) {
        this.clauses = clauses;
        this.indicators = indicators;
        this.denominators = denominators;
        this.units = units;
    }

    /** Refuses with every fault of every row. */
    CheckedTable check(TableAsSent sent, Plan plan, List<Target> printed) {
        var day = plan.paper().day();
        var table = FigureTable.read(sent.body());
        var named = units.withCodes(table.all(FigureRow::unit), day);
        table.mustKnowIndicators(indicators.known(table.all(row -> row.figure().indicator())));
        table.mustKnowDenominators(
                denominators.known(table.all(row -> row.figure().denominatorKind())));
        table.mustKnowClauses(clauses.known(plan, table.all(row -> row.place().clause())));
        table.mustLieIn(areaOf(plan), named, day);
        table.mustBringNewCodes(printed.stream().map(Target::code).collect(Collectors.toSet()));
        if (sent.heading().source() == Source.ANNEX) {
            table.mustNotRepeatItself(named);
        }
        table.faults().refuseIfAny();
        return new CheckedTable(table, named);
    }

    private Set<UUID> areaOf(Plan plan) {
        return units.tree(plan.unitId(), plan.paper().day()).stream()
                .map(UnitOnDay::id)
                .collect(Collectors.toSet());
    }
}
