package vn.baophu.reporting.ics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.obligation.Obligations;
import vn.baophu.reporting.query.Criteria;
import vn.baophu.reporting.reporter.Names;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.reporter.Scope;

/** Drawing up a calendar for who has its key. A fixed number of statements, whatever it shows. */
@ApplicationScoped
@Transactional
class FeedReading {
    private static final int DAYS_BACK = 90;
    private static final int DAYS_AHEAD = 400;
    private static final int MOST_BACK = 250;
    private static final int MOST_AHEAD = 750;
    private static final String SELECT = "select o from Obligation o join fetch o.regime r";

    private final CalendarSubscriptions subscriptions;
    private final Obligations obligations;
    private final Reach reach;
    private final Names names;
    private final InstantSource clock;

    FeedReading(
            CalendarSubscriptions subscriptions,
            Obligations obligations,
            Reach reach,
            Names names,
            InstantSource clock) {
        this.subscriptions = subscriptions;
        this.obligations = obligations;
        this.reach = reach;
        this.names = names;
        this.clock = clock;
    }

    /** The calendar as text; refuses with {@code CALENDAR_NOT_FOUND}. */
    String read(FeedKey key) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, BusinessDay.ZONE);
        var subscription = subscriptions.openedBy(key, today);
        var scope = scope(subscription);
        var owed = Stream.concat(back(subscription, scope, today).stream(), ahead(subscription, scope, today).stream())
                .toList();
        var whose = subscription.followed();
        var named = names.of(
                Stream.concat(Stream.of(whose.reporter()), owed.stream().map(Obligation::reporter))
                        .toList());
        var days = owed.stream()
                .map(each -> DueDay.of(each, named, each.stateAt(today, now)))
                .toList();
        // Stamped with the day and not the moment: what is read twice a day is the same to the letter
        var stamp = today.atStartOfDay(BusinessDay.ZONE).toInstant();
        return new DueCalendar(subscription.language(), stamp).text(whose.name(named), MOST_BACK + MOST_AHEAD, days);
    }

    private List<Obligation> back(CalendarSubscription subscription, Scope scope, LocalDate today) {
        var criteria = of(subscription, scope)
                .and("o.dueOn < :today", "today", today)
                .and("o.dueOn >= :first", "first", today.minusDays(DAYS_BACK));
        return read(criteria, "o.dueOn desc, o.id", MOST_BACK);
    }

    private List<Obligation> ahead(CalendarSubscription subscription, Scope scope, LocalDate today) {
        var criteria = of(subscription, scope)
                .and("o.dueOn >= :today", "today", today)
                .and("o.dueOn <= :last", "last", today.plusDays(DAYS_AHEAD));
        return read(criteria, "o.dueOn, o.id", MOST_AHEAD);
    }

    /** The area of its owner and, within it, what is followed with all below. */
    private Scope scope(CalendarSubscription subscription) {
        var followed = subscription.followed();
        var top = followed.kind() == FeedKind.UNIT ? followed.unitId().toString() : null;
        return reach.scope(subscription.owner(), top);
    }

    private static Criteria of(CalendarSubscription subscription, Scope scope) {
        var followed = subscription.followed();
        var own = followed.kind() == FeedKind.MINE ? followed.unitId() : null;
        var criteria = new Criteria()
                .and("o.reporter.unitId = :own", "own", own)
                .and("o.reporter.agencyId = :agency", "agency", followed.agencyId());
        return scope.narrow(criteria, "o.reporter.areaUnitId");
    }

    private List<Obligation> read(Criteria criteria, String order, int most) {
        return criteria.query(obligations.getEntityManager(), Obligation.class, SELECT, order, most)
                .getResultList();
    }
}
