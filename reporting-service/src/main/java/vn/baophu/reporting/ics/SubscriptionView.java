package vn.baophu.reporting.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.reporting.reporter.AgencyRef;
import vn.baophu.reporting.reporter.Named;
import vn.baophu.reporting.reporter.UnitRef;

/**
 * A calendar that the caller follows.
 *
 * @param unit whose due days; absent where an agency's are
 * @param expiresOn last day on which the calendar is answered
 * @param url where calendar programs read it; told only once, when it is made
 * @param webcal the same address, which a click opens in the calendar program
 */
@Schema(name = "CalendarSubscription", examples = """
                {"id":"01900000-0000-7000-8000-000000000070","kind":"UNIT",
                "unit":{"id":"01900000-0000-7000-8000-000000000464","code":"464","name":"Huyện Vĩnh Linh"},
                "language":"VI","createdAt":"2024-07-05T02:00:00Z","expiresOn":"2025-08-09",
                "url":"https://baophu.example/api/v1/calendar.ics?key=mXz0…","webcal":"webcal://baophu.example/api/v1/calendar.ics?key=mXz0…",
                "revision":0}""")
public record SubscriptionView(
        UUID id,
        FeedKind kind,
        UnitRef unit,
        AgencyRef agency,
        Language language,
        Instant createdAt,
        LocalDate expiresOn,
        String url,
        String webcal,
        int revision)
        implements Tagged {
    static SubscriptionView of(CalendarSubscription made, Named names, FeedAddress address) {
        var whose = made.followed().reporter();
        return new SubscriptionView(
                made.id(),
                made.followed().kind(),
                names.unit(whose),
                names.agency(whose),
                made.language(),
                made.createdAt(),
                made.expiresOn(),
                address == null ? null : address.url(),
                address == null ? null : address.webcal(),
                made.version());
    }

    @Override
    public String etag() {
        return String.valueOf(revision);
    }
}
