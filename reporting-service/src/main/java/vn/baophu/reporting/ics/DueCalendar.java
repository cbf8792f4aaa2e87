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
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.baophu.platform.error.Language;

/** Due days as iCalendar (RFC 5545, 7986). Each is a whole day; its date is the one in Vietnam wherever it is read. */
final class DueCalendar {
    private static final Duration REFRESHED = Duration.ofHours(6);

    /** A reminder rings in the morning, by the clock of whoever reads. */
    private static final int MORNING = 8;

    private final Language language;
    private final DtStamp stamp;

    /**
     * In one language.
     *
     * @param stamp when it is drawn up
     */
    DueCalendar(Language language, Instant stamp) {
        this.language = language;
        this.stamp = new DtStamp(stamp);
    }

    /**
     * With the line ends and foldings of the RFC.
     *
     * @param name whose due days these are
     * @param most how many due days it would show at most
     */
    String text(String name, int most, List<DueDay> days) {
        var calendar = new Calendar(
                new PropertyList(head(name, most)),
                new ComponentList<>(days.stream().map(this::event).toList()));
        try {
            var text = new StringWriter();
            new CalendarOutputter(false).output(calendar, text);
            return Folding.of(text.toString());
        } catch (IOException never) {
            throw new UncheckedIOException("nothing can go wrong in memory", never);
        }
    }

    private List<Property> head(String name, int most) {
        var title = Wording.CALENDAR.in(language, name);
        var about = Wording.ABOUT.in(language, most);
        return List.of(
                new ProdId("-//Baophu//reporting-service//VI"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new Name(title),
                new XProperty("X-WR-CALNAME", title),
                new Description(about),
                new XProperty("X-WR-CALDESC", about),
                new XProperty("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh"),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESHED),
                new XProperty("X-PUBLISHED-TTL", REFRESHED.toString()));
    }

    private VEvent event(DueDay due) {
        var word = Wording.of(due.state());
        var title = Wording.TITLE.in(language, word.in(language), due.title(), due.period(), due.reporter());
        var properties = List.of(
                new Uid(due.obligation() + "@baophu"),
                stamp,
                new Sequence(due.revision()),
                new DtStart<>(due.dueOn()),
                new DtEnd<>(due.dueOn().plusDays(1)),
                new Summary(title),
                new Description(Wording.DETAIL.in(
                        language,
                        due.regime(),
                        day(due.cutOffOn(), language),
                        day(due.opensOn(), language),
                        day(due.dueOn(), language))),
                new Categories(due.regime()),
                word == Wording.WAIVED ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                ImmutableTransp.TRANSPARENT);
        var alarms = due.alarms().stream().map(days -> alarm(days, title)).toList();
        return new VEvent(new PropertyList(properties), new ComponentList<>(alarms));
    }

    private static VAlarm alarm(int days, String text) {
        return new VAlarm(new PropertyList(List.of(
                ImmutableAction.DISPLAY, new Trigger(Duration.ofHours(MORNING - 24L * days)), new Description(text))));
    }
}
