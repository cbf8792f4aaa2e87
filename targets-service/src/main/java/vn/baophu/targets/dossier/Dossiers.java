package vn.baophu.targets.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import vn.baophu.targets.indicator.Indicators;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.target.Target;
import vn.baophu.targets.target.Targets;

/** Lays together what a check needs, in a number of statements that does not depend on the size of the paper. */
@ApplicationScoped
public class Dossiers {
    private final Indicators indicators;
    private final Targets targets;

    Dossiers(Indicators indicators, Targets targets) {
        this.indicators = indicators;
        this.targets = targets;
    }

    /** Of a plan that prints these figures. */
    public Dossier of(Plan plan, Collection<Target> printed) {
        return new Dossier(
                Cover.of(plan),
                printed.stream().map(Printed::of).toList(),
                Family.ofTerms(indicators.all()),
                above(plan));
    }

    /** What is in force above on the first day of the plan; a draft says nothing yet. */
    private List<Printed> above(Plan plan) {
        return plan.parent() == null
                ? List.of()
                : targets.inForce(plan.parent(), plan.unitId(), plan.paper().firstDay()).stream()
                        .map(Printed::of)
                        .toList();
    }

    /** Of tables that belong to no plan kept here; the cover says what is known of their paper. */
    public Dossier alone(Cover cover, Collection<Target> printed) {
        return new Dossier(
                cover, printed.stream().map(Printed::of).toList(), Family.ofTerms(indicators.all()), List.of());
    }
}
