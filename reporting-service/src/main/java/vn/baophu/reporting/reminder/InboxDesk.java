package vn.baophu.reporting.reminder;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.reporting.reminder.ReminderRefusal.NO_SUCH_REMINDER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.contact.Standings;
import vn.baophu.reporting.query.AfterId;
import vn.baophu.reporting.reporter.Names;

/** The inbox of one person. */
@ApplicationScoped
@Transactional
class InboxDesk {
    private final Reminders reminders;
    private final Standings standings;
    private final Names names;
    private final InstantSource clock;

    InboxDesk(Reminders reminders, Standings standings, Names names, InstantSource clock) {
        this.reminders = reminders;
        this.standings = standings;
        this.names = names;
        this.clock = clock;
    }

    Page<ReminderView> list(InboxFilter filter, PageRequest page, Caller caller, Language language) {
        var ids = reminders.inbox(standings.of(caller), filter, AfterId.of(page), page.fetch());
        var rows = Page.of(
                reminders.withIds(ids), page.limit(), reminder -> reminder.id().toString());
        var named = names.of(
                rows.items().stream().map(row -> row.obligation().reporter()).toList());
        var read = reminders.readBy(caller.subject(), ids);
        return rows.map(row -> ReminderView.of(row, named, read.get(row.id()), language));
    }

    ReminderView one(UUID id, Caller caller, Language language) {
        var reminder = reminders.find(id).orElseThrow(() -> new Refused(NO_SUCH_REMINDER, id));
        if (!reminders.isFor(standings.of(caller), id)) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
        var readAt = reminders.readBy(caller.subject(), List.of(id)).get(id);
        return ReminderView.of(reminder, names.of(reminder.obligation().reporter()), readAt, language);
    }

    ReminderView read(UUID id, Caller caller, Language language) {
        var seen = one(id, caller, language);
        if (seen.readAt() != null) {
            return seen;
        }
        reminders.read(id, caller.subject(), clock.instant());
        return one(id, caller, language);
    }
}
