package vn.baophu.reporting.occasion;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import vn.baophu.platform.tag.Tagged;

/**
 * A request for reports, or a dated event.
 *
 * @param regime code of the regime
 * @param event the event that a due term of the regime waits for; absent of a request
 * @param dueAt the first moment that is too late, UTC
 */
@Schema(name = "Occasion", examples = """
                {"id":"01900000-0000-7000-8000-000000000030","regime":"000-R14","name":"Họp giao ban quý III/2024",
                "on":"2024-08-01","period":"2024","cutOffOn":"2024-07-31","opensOn":"2024-08-01","dueOn":"2024-08-09",
                "dueAt":"2024-08-09T17:00:00Z","revision":0}""")
public record OccasionView(
        UUID id,
        String regime,
        String name,
        String event,
        LocalDate on,
        String period,
        LocalDate cutOffOn,
        LocalDate opensOn,
        LocalDate dueOn,
        Instant dueAt,
        int revision)
        implements Tagged {
    static OccasionView of(Occasion occasion) {
        var due = occasion.due();
        return new OccasionView(
                occasion.id(),
                occasion.regimeCode(),
                occasion.name(),
                occasion.event(),
                occasion.happensOn(),
                due.period().code(),
                due.dates().cutOffOn(),
                due.dates().opensOn(),
                due.dates().dueOn(),
                due.dates().dueAt(),
                occasion.version());
    }

    /** Answers that it is new, and where it now is. */
    RestResponse<OccasionView> created() {
        return RestResponse.ResponseBuilder.<OccasionView>created(URI.create("/regimes/" + regime + "/occasions/" + id))
                .entity(this)
                .build();
    }

    @Override
    public String etag() {
        return String.valueOf(revision);
    }
}
