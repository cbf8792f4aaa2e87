package vn.baophu.targets.delivery;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.targets.delivery.DeliveryRefusal.NOT_YOURS_TO_DELIVER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.targets.cycle.Baselines;
import vn.baophu.targets.plan.Horizons;

/** Takes the numbers that are delivered. */
@ApplicationScoped
class DeliveryDesk {
    private final Baselines baselines;
    private final Deliveries deliveries;
    private final Horizons horizons;
    private final Area area;
    private final Units units;
    private final IfMatch ifMatch;
    private final FormFaults form;
    private final BusinessDay day;
    private final InstantSource clock;

    DeliveryDesk(
            Baselines baselines,
            Deliveries deliveries,
            Horizons horizons,
            Area area,
            Units units,
            IfMatch ifMatch,
            FormFaults form,
            BusinessDay day,
            InstantSource clock) {
        this.baselines = baselines;
        this.deliveries = deliveries;
        this.horizons = horizons;
        this.area = area;
        this.units = units;
        this.ifMatch = ifMatch;
        this.form = form;
        this.day = day;
        this.clock = clock;
    }

    @Transactional
    Delivery deliver(UUID cycle, UUID id, GiveHeadCount request, Caller caller) {
        var faults = form.take();
        var baseline = baselines.seen(cycle, horizons.of(caller));
        var delivery = deliveries.named(baseline, id);
        mustBeTheirs(delivery, caller);
        request.check(delivery.asked(), faults);
        faults.refuseIfAny();
        ifMatch.mustMatch(delivery.version());
        baselines.locked(baseline).takeNumbers();
        delivery.take(request.headCounts(), clock.instant(), caller.subject());
        return delivery;
    }

    /** The provider's officer; or the officer of who gets the numbers, who enters what came on paper. */
    private void mustBeTheirs(Delivery delivery, Caller caller) {
        var asked = delivery.asked();
        var baseline = delivery.baseline();
        var inside = area.covers(caller, baseline.unitId());
        var unitsOwn = isOf(asked.unitId(), caller);
        if (!inside && !unitsOwn) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
        var theirs = asked.provider().is(caller.agency())
                || asked.recipient().is(caller.agency())
                || baseline.owner().is(caller.agency());
        if (!unitsOwn && !(inside && theirs)) {
            throw new Refused(
                    NOT_YOURS_TO_DELIVER, asked.whose(), asked.recipient().name());
        }
    }

    /** Whether the caller's code means this unit today; codes are given again to other units. */
    private boolean isOf(UUID unit, Caller caller) {
        return Optional.ofNullable(unit == null ? null : caller.unitCode())
                .flatMap(code -> units.find(code, day.today()))
                .filter(own -> own.id().equals(unit))
                .isPresent();
    }
}
