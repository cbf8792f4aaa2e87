package vn.baophu.reporting.making;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.baophu.directory.Agencies;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.reporting.regime.Group;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.regime.Reporters;
import vn.baophu.reporting.reporter.Reporter;

/**
 * Who reports under an edition. Units found by a rule are those in force on the last day that the figures count; where none
 * is left of them that day, since the unit above was itself abolished, those of the regime's first day go on.
 */
@ApplicationScoped
class Roll {
    private final Units units;
    private final Agencies agencies;

    Roll(Units units, Agencies agencies) {
        this.units = units;
        this.agencies = agencies;
    }

    List<Reporter> of(Regime edition, LocalDate cutOffOn) {
        return of(edition, cutOffOn, group -> true);
    }

    /** Without those of whom nobody can tell since when they are there. */
    List<Reporter> withoutAgenciesOfGroups(Regime edition, LocalDate cutOffOn) {
        return of(edition, cutOffOn, Group::ofUnits);
    }

    /** Whom an occasion names by itself, on its day. */
    List<Reporter> of(Reporters rule, LocalDate day) {
        return of(rule, day, day, group -> true);
    }

    private List<Reporter> of(Regime edition, LocalDate cutOffOn, Predicate<Group> which) {
        return of(edition.reporters(), cutOffOn, edition.validFrom(), which);
    }

    private List<Reporter> of(Reporters rule, LocalDate cutOffOn, LocalDate firstDay, Predicate<Group> which) {
        var found = rule.found().stream().filter(which).flatMap(group -> members(group, cutOffOn, firstDay));
        return Stream.concat(rule.listed().stream(), found).distinct().toList();
    }

    private Stream<Reporter> members(Group group, LocalDate day, LocalDate firstDay) {
        if (!group.ofUnits()) {
            return agencies.workingFor(group.unitId(), group.kinds()).stream().map(Reporter::of);
        }
        var thatDay = below(group, day);
        return (thatDay.isEmpty() ? below(group, firstDay) : thatDay).stream().map(Reporter::of);
    }

    private List<UnitOnDay> below(Group group, LocalDate day) {
        return group.unitId() == null
                ? units.ofLevel(group.level(), day)
                : units.below(group.unitId(), group.level(), day);
    }
}
