package vn.baophu.reporting.regime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
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

    /** As in force that day; today where it is null. */
    RegimeView one(String codeOrId, LocalDate asOf) {
        return view(regimes.inForce(codeOrId, asOf == null ? day.today() : asOf));
    }

    /** All editions, the first one first; refuses with {@code REGIME_NOT_FOUND}. */
    Page<RegimeView> editions(String codeOrId) {
        var editions = regimes.whole(regimes.editions(regimes.named(codeOrId).code()));
        return new Page<>(views(editions), null);
    }

    RegimeView view(Regime regime) {
        return views(List.of(regime)).get(0);
    }

    /** 201 with its address where it is new, else 200. */
    RestResponse<RegimeView> answer(RegimeDesk.Recorded recorded) {
        var view = view(recorded.regime());
        return recorded.created() ? view.created() : RestResponse.ok(view);
    }

    /** Plan by code or number, unit (the one that keeps the regime) by code or id; null for any. */
    Page<RegimeView> list(String plan, String unit, LocalDate asOf, PageRequest page) {
        var planId = plan == null ? null : plans.named(plan).id();
        var unitId = unit == null ? null : units.named(unit, day.today()).id();
        var on = asOf == null ? day.today() : asOf;
        var found = Page.of(regimes.list(on, planId, unitId, page), page.limit(), regime -> regime.id()
                .toString());
        return new Page<>(views(found.items()), found.next());
    }

    private List<RegimeView> views(List<Regime> found) {
        var names = names(found.stream()
                .map(regime -> regime.terms().unitId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream()
                .map(regime -> RegimeView.of(regime, names.get(regime.terms().unitId())))
                .toList();
    }

    private Map<UUID, UnitRef> names(Collection<UUID> ids) {
        return units.withIds(ids, day.today()).values().stream()
                .collect(Collectors.toMap(unit -> unit.id(), UnitRef::of));
    }
}
