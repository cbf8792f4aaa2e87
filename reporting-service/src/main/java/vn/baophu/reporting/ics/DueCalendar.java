package vn.baophu.reporting.ics;

import static vn.baophu.reporting.ics.Wording.day;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.baophu.platform.error.Language;

/** Due days as iCalendar (RFC 5545, 7986). Each is a whole day; its date is the one in Vietnam wherever it is read. */
final class DueCalendar {
    private static final Duration REFRESHED = Duration.ofHours(6);

    /** A reminder rings in the morning, by the clock of whoever reads. */
    private static final int MORNING = 8;

    private final Language language;
    private final Instant stamp;
    private final Calendar calendar;

    /**
     * An empty calendar.
     *
     * @param name whose due days these are
     * @param most how many due days it shows at most
     * @param stamp when it was drawn up
     */
    DueCalendar(String name, Language language, int most, Instant stamp) {
        this.language = language;
        this.stamp = stamp;
        var title = Wording.CALENDAR.in(language, name);
        var about = Wording.ABOUT.in(language, most);
        calendar = new Calendar();
        calendar.add(new ProdId("-//Baophu//reporting-service//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(title));
        calendar.add(new XProperty("X-WR-CALNAME", title));
        calendar.add(new Description(about));
        calendar.add(new XProperty("X-WR-CALDESC", about));
        calendar.add(new XProperty("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh"));
        calendar.add(new RefreshInterval(new ParameterList(), REFRESHED));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESHED.toString()));
    }

    DueCalendar with(List<DueDay> days) {
        days.forEach(due -> calendar.add(event(due)));
        return this;
    }

    /** With the line ends and foldings of the RFC. */
    String text() {
        try {
            var text = new StringWriter();
            new CalendarOutputter(true).output(calendar, text);
            return text.toString();
        } catch (IOException never) {
            throw new UncheckedIOException("nothing can go wrong in memory", never);
        }
    }

    private VEvent event(DueDay due) {
        var word = Wording.of(due.state());
        var event = new VEvent(new PropertyList());
        event.add(new Uid(due.obligation() + "@baophu"));
        event.add(new DtStamp(stamp));
        event.add(new Sequence(due.revision()));
        event.add(new DtStart<>(due.dueOn()));
        event.add(new DtEnd<>(due.dueOn().plusDays(1)));
        event.add(
                new Summary(Wording.TITLE.in(language, word.in(language), due.title(), due.period(), due.reporter())));
        event.add(new Description(Wording.DETAIL.in(
                language,
                due.regime(),
                day(due.cutOffOn(), language),
                day(due.opensOn(), language),
                day(due.dueOn(), language))));
        event.add(new Categories(due.regime()));
        event.add(new Status(word == Wording.WAIVED ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(ImmutableTransp.TRANSPARENT);
        due.alarms().forEach(days -> event.add(alarm(days, event.getSummary().getValue())));
        return event;
    }

    private static VAlarm alarm(int days, String text) {
        var alarm = new VAlarm(new PropertyList());
        alarm.add(new Action(Action.VALUE_DISPLAY));
        alarm.add(new Trigger(Duration.ofHours(MORNING - 24L * days)));
        alarm.add(new Description(text));
        return alarm;
    }
}
