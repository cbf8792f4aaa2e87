package vn.baophu.reporting.ics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.reporter.Names;

/** Reading which calendars the caller follows. */
@ApplicationScoped
@Transactional
class SubscriptionReading {
    private final CalendarSubscriptions subscriptions;
    private final Names names;

    SubscriptionReading(CalendarSubscriptions subscriptions, Names names) {
        this.subscriptions = subscriptions;
        this.names = names;
    }

    SubscriptionView one(UUID id, Caller caller) {
        return view(subscriptions.of(caller.subject(), id), null);
    }

    /** With its address, which nobody can read again later. */
    SubscriptionView view(CalendarSubscription made, FeedAddress address) {
        return SubscriptionView.of(made, names.of(made.followed().reporter()), address);
    }

    Page<SubscriptionView> list(PageRequest page, Caller caller) {
        var found = Page.of(subscriptions.page(caller.subject(), page), page.limit(), own -> own.id()
                .toString());
        var named = names.of(
                found.items().stream().map(own -> own.followed().reporter()).toList());
        return found.map(own -> SubscriptionView.of(own, named, null));
    }
}
