package vn.baophu.targets.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Faults;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.clause.Clauses;
import vn.baophu.targets.denominator.Denominators;
import vn.baophu.targets.indicator.Indicators;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.target.Target;

/** Reads a table against what is registered, in five statements however many rows it has. */
@ApplicationScoped
public class TableChecker {
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
        var table = FigureTable.read(sent.body());
        var named = checkRows(table, plan, areaOf(plan));
        table.mustBringNewCodes(printed.stream().map(Target::code).collect(Collectors.toSet()));
        if (!sent.heading().source().mayRepeatItself()) {
            table.mustNotRepeatItself(named);
        }
        table.faults().refuseIfAny();
        return new CheckedTable(table, named);
    }

    /**
     * The figures of a table that belongs to no plan, its units as called on that day; none where the table has faults, which
     * join the others. Repeated rows are no fault here: they are for the rulebook to find.
     */
    public List<Target> alone(Annex.Heading heading, List<LongTables.Row> rows, LocalDate day, Faults faults) {
        var table = FigureTable.part(rows);
        var named = known(table, day);
        table.mustLieIn(named.values().stream().map(UnitOnDay::id).collect(Collectors.toSet()), named, day);
        table.mustBringNewCodes(Set.of());
        faults.addAll(table.faults().list());
        return faults.any() ? List.of() : table.targets(null, new Annex(null, heading, table.size(), ""), named);
    }

    private Map<String, UnitOnDay> known(FigureTable table, LocalDate day) {
        table.mustKnowIndicators(indicators.known(table.all(row -> row.figure().indicator())));
        table.mustKnowDenominators(
                denominators.known(table.all(row -> row.figure().denominatorKind())));
        return units.withCodes(table.all(FigureRow::unit), day);
    }

    /** What must hold of each row whatever the others say; in four statements. */
    Map<String, UnitOnDay> checkRows(FigureTable table, Plan plan, Set<UUID> area) {
        var day = plan.paper().day();
        table.mustKnowClauses(clauses.known(plan, table.all(row -> row.place().clause())));
        var named = known(table, day);
        table.mustLieIn(area, named, day);
        return named;
    }

    Set<UUID> areaOf(Plan plan) {
        return units.tree(plan.unitId(), plan.paper().day()).stream()
                .map(UnitOnDay::id)
                .collect(Collectors.toSet());
    }
}
