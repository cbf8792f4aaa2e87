package vn.baophu.reporting.ics;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The door for calendar programs, which send no token: the key in the address opens it. */
@Path("/calendar.ics")
@Produces("text/calendar; charset=utf-8")
@Tag(name = "Calendars")
public class FeedResource {
    private static final String OWN = "private, max-age=900";

    private final FeedReading reading;

    FeedResource(FeedReading reading) {
        this.reading = reading;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "A calendar of due days, for a calendar program",
            description =
                    "iCalendar, RFC 5545: one event a report, on the last day in time, from 90 days ago to 400 days"
                            + " ahead, with alarms by the reminders of its regime. Needs no token; 304 for who has it already.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING),
                            example = "BEGIN:VCALENDAR\r\nPRODID:-//Baophu//reporting-service//VI\r\nVERSION:2.0\r\n"
                                    + "BEGIN:VEVENT\r\nUID:01900000-0000-7000-8000-000000000010@baophu\r\n"
                                    + "DTSTAMP:20240704T170000Z\r\nDTSTART;VALUE=DATE:20240709\r\n"
                                    + "SUMMARY:Hạn báo cáo: Báo cáo 6 tháng\\, kỳ 2024-S1 (Thị trấn Hồ Xá)\r\n"
                                    + "END:VEVENT\r\nEND:VCALENDAR\r\n"))
    @APIResponse(responseCode = "400", description = "REQUIRED")
    @APIResponse(responseCode = "404", description = "CALENDAR_NOT_FOUND")
    public Response calendar(
            @QueryParam("key") @NotBlank @Parameter(description = "From the address of the subscription") String key,
            @Context Request request) {
        var text = reading.read(new FeedKey(key));
        var tag = new EntityTag(FeedKey.sha256(text));
        var known = request.evaluatePreconditions(tag);
        var answer = known == null ? Response.ok(text) : known;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, OWN).build();
    }
}
