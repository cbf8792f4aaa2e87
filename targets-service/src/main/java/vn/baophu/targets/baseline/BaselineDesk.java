package vn.baophu.targets.baseline;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;
import static vn.baophu.targets.baseline.OpeningRefusal.NOBODY_TO_DELIVER;
import static vn.baophu.targets.cycle.BaselineRefusal.BASELINE_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.baophu.directory.Agencies;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.targets.cycle.Baseline;
import vn.baophu.targets.cycle.Baselines;
import vn.baophu.targets.cycle.StepKind;
import vn.baophu.targets.delivery.Asked;
import vn.baophu.targets.delivery.Deliveries;
import vn.baophu.targets.delivery.Delivery;
import vn.baophu.targets.indicator.Indicators;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plans;

/** Opens yearly cycles. */
@ApplicationScoped
class BaselineDesk {
    private final Baselines baselines;
    private final Deliveries deliveries;
    private final Plans plans;
    private final Horizons horizons;
    private final Indicators indicators;
    private final Agencies agencies;
    private final Units units;
    private final Area area;
    private final FormFaults form;
    private final BusinessDay day;

    BaselineDesk(
            Baselines baselines,
            Deliveries deliveries,
            Plans plans,
            Horizons horizons,
            Indicators indicators,
            Agencies agencies,
            Units units,
            Area area,
            FormFaults form,
            BusinessDay day) {
        this.baselines = baselines;
        this.deliveries = deliveries;
        this.plans = plans;
        this.horizons = horizons;
        this.indicators = indicators;
        this.agencies = agencies;
        this.units = units;
        this.area = area;
        this.form = form;
        this.day = day;
    }

    /** Units are those of today; a group of units owes one delivery each. */
    @Transactional
    Baseline open(OpenBaseline request, Caller caller) {
        var faults = form.take();
        var unit = unit(request, faults);
        unit.ifPresent(setting -> area.mustCover(caller, setting.id()));
        var plan = plan(request, caller, faults);
        var check = new OpeningCheck(request, faults);
        check.steps();
        check.deliveries();
        check.mustKnowIndicators(indicators.known(check.indicators()));
        check.mustKnowAgencies(agencies.withCodes(check.agencies()).keySet());
        if (unit.isPresent()
                && request.year() != null
                && baselines.has(unit.get().id(), request.year())) {
            faults.add("/year", BASELINE_EXISTS, unit.get().name(), request.year());
        }
        faults.refuseIfAny();
        return open(request, unit.orElseThrow(), plan);
    }

    private Baseline open(OpenBaseline request, UnitOnDay unit, UUID plan) {
        var steps = request.steps().stream()
                .map(step -> step.step(request.year(), request.owner()))
                .toList();
        var baseline = new Baseline(unit, request.years(), request.owner(), plan, steps);
        var owed = owed(request, unit).stream()
                .map(asked -> new Delivery(baseline, asked))
                .toList();
        baselines.persist(baseline);
        deliveries.persist(owed);
        return baseline;
    }

    private List<Asked> owed(OpenBaseline request, UnitOnDay unit) {
        var faults = new Faults();
        var dueOn = new EnumMap<StepKind, LocalDate>(StepKind.class);
        request.steps().forEach(step -> dueOn.put(step.kind(), step.lastDay(request.year())));
        var below = new EnumMap<UnitLevel, List<UnitOnDay>>(UnitLevel.class);
        var owed = new ArrayList<Asked>();
        for (int at = 0; at < request.deliveries().size(); at++) {
            var duty = request.deliveries().get(at);
            var asked = duty.asked(dueOn.get(duty.step()), request.owner());
            var each = duty.eachUnit() == null ? List.<UnitOnDay>of() : below(unit, duty.eachUnit(), below);
            if (duty.eachUnit() != null && each.isEmpty()) {
                faults.add("/deliveries/" + at + "/eachUnit", NOBODY_TO_DELIVER, duty.eachUnit(), unit.name());
            }
            owed.addAll(
                    duty.eachUnit() == null
                            ? List.of(asked)
                            : each.stream().map(asked::of).toList());
        }
        faults.refuseIfAny();
        return owed;
    }

    private List<UnitOnDay> below(UnitOnDay unit, UnitLevel level, Map<UnitLevel, List<UnitOnDay>> known) {
        return known.computeIfAbsent(level, asked -> units.below(unit.id(), asked, day.today()));
    }

    private Optional<UnitOnDay> unit(OpenBaseline request, Faults faults) {
        var unit = request.unit() == null ? Optional.<UnitOnDay>empty() : units.find(request.unit(), day.today());
        if (unit.isEmpty() && request.unit() != null) {
            faults.add("/unit", NO_SUCH_UNIT, request.unit(), day.today());
        }
        return unit;
    }

    private UUID plan(OpenBaseline request, Caller caller, Faults faults) {
        if (request.plan() == null) {
            return null;
        }
        try {
            return plans.named(request.plan(), horizons.of(caller)).id();
        } catch (Refused no) {
            no.faults()
                    .forEach(fault ->
                            faults.add("/plan", fault.refusal(), fault.args().toArray()));
            return null;
        }
    }
}
