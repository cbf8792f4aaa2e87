package vn.baophu.reporting.ics;

import static vn.baophu.reporting.ics.SubscriptionRefusal.CALENDAR_NOT_FOUND;
import static vn.baophu.reporting.ics.SubscriptionRefusal.SUBSCRIPTION_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.reporting.query.AfterId;
import vn.baophu.reporting.query.Criteria;

/** The calendars that people follow. */
@ApplicationScoped
class CalendarSubscriptions implements PanacheRepositoryBase<CalendarSubscription, UUID> {
    /** Opened by its key, while it lasts. */
    CalendarSubscription openedBy(FeedKey key, LocalDate today) {
        return find("keyHash", key.hash())
                .firstResultOptional()
                .filter(found -> !found.expiredOn(today))
                .orElseThrow(() -> new Refused(CALENDAR_NOT_FOUND));
    }

    /** Somebody's own; those of others are as good as absent. */
    CalendarSubscription of(String subject, UUID id) {
        return find("id = ?1 and subject = ?2", id, subject)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(SUBSCRIPTION_NOT_FOUND, id));
    }

    long lasting(String subject, LocalDate today) {
        return count("subject = ?1 and expiresOn >= ?2", subject, today);
    }

    List<CalendarSubscription> page(String subject, PageRequest page) {
        return new Criteria()
                .and("s.subject = :subject", "subject", subject)
                .and("s.id > :after", "after", AfterId.of(page))
                .query(
                        getEntityManager(),
                        CalendarSubscription.class,
                        "select s from CalendarSubscription s",
                        "s.id",
                        page.fetch())
                .getResultList();
    }
}
