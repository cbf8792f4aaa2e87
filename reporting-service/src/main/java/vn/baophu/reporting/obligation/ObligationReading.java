package vn.baophu.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.query.Criteria;
import vn.baophu.reporting.reporter.Names;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.target.Plans;

/** Reading what is owed. */
@ApplicationScoped
@Transactional
class ObligationReading {
    private static final String SELECT = "select o from Obligation o join fetch o.regime r";

    private final Obligations obligations;
    private final FilterWords words;
    private final Plans plans;
    private final WaiversTakenBack takenBack;
    private final Reach reach;
    private final Names names;
    private final InstantSource clock;

    ObligationReading(
            Obligations obligations,
            FilterWords words,
            Plans plans,
            WaiversTakenBack takenBack,
            Reach reach,
            Names names,
            InstantSource clock) {
        this.obligations = obligations;
        this.words = words;
        this.plans = plans;
        this.takenBack = takenBack;
        this.reach = reach;
        this.names = names;
        this.clock = clock;
    }

    ObligationView one(UUID id, Caller caller) {
        var owed = obligations.withId(id);
        reach.mustCover(caller, owed.reporter(), owed.cutOffOn());
        var now = clock.instant();
        var held = takenBack.of(List.of(owed)).get(id);
        return ObligationView.of(
                owed, held, names.of(owed.reporter()), LocalDate.ofInstant(now, BusinessDay.ZONE), now);
    }

    /** Ordered by due day; what lies outside the caller's area is not there. */
    Page<ObligationView> list(ObligationFilter filter, PageRequest page, Caller caller) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, BusinessDay.ZONE);
        var criteria = criteria(filter, caller);
        if (filter.state != null) {
            filter.state.narrow(criteria, today, now);
        }
        DueKey.after(page, criteria);
        var rows = criteria.query(
                        obligations.getEntityManager(), Obligation.class, SELECT, "o.dueOn, o.id", page.fetch())
                .getResultList();
        var found = Page.of(rows, page.limit(), DueKey::of);
        var named = names.of(found.items().stream().map(Obligation::reporter).toList());
        var held = takenBack.of(found.items());
        return found.map(owed -> ObligationView.of(owed, held.get(owed.id()), named, today, now));
    }

    private Criteria criteria(ObligationFilter filter, Caller caller) {
        words.of(filter.unit, filter.agency, filter.regime, filter.period).refuseIfAny();
        var criteria = new Criteria()
                .and("o.regimeCode = :regime", "regime", filter.regime)
                .and(
                        "r.planId = :plan",
                        "plan",
                        filter.plan == null ? null : plans.named(filter.plan).id())
                .and("o.period = :period", "period", filter.period)
                .and("o.reporter.agencyId is not null and o.reporter.code = :agency", "agency", filter.agency)
                .and("o.kind = :kind", "kind", filter.kind)
                .and("o.dueOn < :dueBefore", "dueBefore", filter.dueBefore)
                .and("o.dueOn > :dueAfter", "dueAfter", filter.dueAfter);
        if (filter.extended != null) {
            criteria.and(filter.extended ? "o.regularDueOn is not null" : "o.regularDueOn is null");
        }
        return reach.scope(caller, filter.unit).narrow(criteria, "o.reporter.areaUnitId", "o.cutOffOn");
    }
}
