package vn.baophu.reporting.ics;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.reporting.ics.SubscriptionRefusal.FOLLOW_ONE;
import static vn.baophu.reporting.ics.SubscriptionRefusal.NOTHING_OF_YOUR_OWN;
import static vn.baophu.reporting.ics.SubscriptionRefusal.TOO_MANY_SUBSCRIPTIONS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import vn.baophu.directory.Agencies;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.reporter.Reporter;

/** Following calendars. */
@ApplicationScoped
class SubscriptionDesk {
    private static final int MOST = 20;

    private final CalendarSubscriptions subscriptions;
    private final Units units;
    private final Agencies agencies;
    private final Area area;
    private final Reach reach;
    private final IfMatch seen;
    private final InstantSource clock;
    private final BusinessDay day;

    SubscriptionDesk(
            CalendarSubscriptions subscriptions,
            Units units,
            Agencies agencies,
            Area area,
            Reach reach,
            IfMatch seen,
            InstantSource clock,
            BusinessDay day) {
        this.subscriptions = subscriptions;
        this.units = units;
        this.agencies = agencies;
        this.area = area;
        this.reach = reach;
        this.seen = seen;
        this.clock = clock;
        this.day = day;
    }

    @Transactional
    CalendarSubscription subscribe(Subscribe wanted, FeedKey key, Caller caller) {
        if (!wanted.followsOne()) {
            throw new Refused(FOLLOW_ONE);
        }
        var followed = followed(wanted, caller);
        if (subscriptions.lasting(caller.subject(), day.today()) >= MOST) {
            throw new Refused(TOO_MANY_SUBSCRIPTIONS, MOST);
        }
        var made = new CalendarSubscription(
                Ids.next(), key, caller.subject(), followed, wanted.language(), clock.instant());
        subscriptions.persistAndFlush(made);
        return made;
    }

    @Transactional
    void takeBack(UUID id, Caller caller) {
        var own = subscriptions.of(caller.subject(), id);
        seen.mustMatch(own.version());
        subscriptions.delete(own);
    }

    private Followed followed(Subscribe wanted, Caller caller) {
        var areaUnit = areaOf(caller);
        if (wanted.unit() != null) {
            var unit = units.named(wanted.unit(), day.today());
            area.mustCover(caller, unit.id());
            return new Followed(FeedKind.UNIT, unit.id(), null, areaUnit);
        }
        var agencyCode = wanted.agency() == null ? caller.agency() : wanted.agency();
        if (agencyCode == null) {
            return own(areaUnit);
        }
        var agency = agencies.named(agencyCode);
        reach.mustCover(caller, Reporter.of(agency));
        var kind = wanted.agency() == null ? FeedKind.MINE : FeedKind.AGENCY;
        return new Followed(kind, null, agency.id(), areaUnit);
    }

    private static Followed own(UUID areaUnit) {
        if (areaUnit == null) {
            throw new Refused(NOTHING_OF_YOUR_OWN);
        }
        return new Followed(FeedKind.MINE, areaUnit, null, areaUnit);
    }

    /** By identity: the code of the area may mean another unit one day. */
    private UUID areaOf(Caller caller) {
        if (caller.national()) {
            return null;
        }
        if (caller.unitCode() == null) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
        return units.named(caller.unitCode(), day.today()).id();
    }
}
