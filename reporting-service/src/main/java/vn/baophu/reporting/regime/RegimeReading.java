package vn.baophu.reporting.regime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.directory.Units;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.reporter.UnitRef;
import vn.baophu.reporting.target.Plans;

/** Reading regimes. They are rules, published for everybody who is signed in. */
@ApplicationScoped
@Transactional
class RegimeReading {
    private final Regimes regimes;
    private final Plans plans;
    private final Units units;
    private final BusinessDay day;

    RegimeReading(Regimes regimes, Plans plans, Units units, BusinessDay day) {
        this.regimes = regimes;
        this.plans = plans;
        this.units = units;
        this.day = day;
    }

    RegimeView one(String codeOrId) {
        return view(regimes.named(codeOrId));
    }

    RegimeView view(Regime regime) {
        var keeper = regime.terms().unitId();
        return RegimeView.of(regime, names(List.of(keeper)).get(keeper));
    }

    /** Plan by code or number, unit (the one that keeps the regime) by code or id; null for any. */
    Page<RegimeView> list(String plan, String unit, PageRequest page) {
        var planId = plan == null ? null : plans.named(plan).id();
        var unitId = unit == null ? null : units.named(unit, day.today()).id();
        var found = Page.of(regimes.list(planId, unitId, page), page.limit(), regime -> regime.id()
                .toString());
        var names = names(found.items().stream()
                .map(regime -> regime.terms().unitId())
                .distinct()
                .toList());
        return found.map(
                regime -> RegimeView.of(regime, names.get(regime.terms().unitId())));
    }

    private Map<UUID, UnitRef> names(Collection<UUID> ids) {
        return units.withIds(ids, day.today()).values().stream()
                .collect(Collectors.toMap(unit -> unit.id(), UnitRef::of));
    }
}
