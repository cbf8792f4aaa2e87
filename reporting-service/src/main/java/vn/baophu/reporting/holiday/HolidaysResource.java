package vn.baophu.reporting.holiday;

import static vn.baophu.platform.security.Roles.READER;
import static vn.baophu.platform.security.Roles.REGISTRAR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.baophu.platform.csv.CsvTable;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** The door to the public holidays. */
@Path("/holidays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Holidays", description = "Days off and weekends worked in lieu; they move due days")
public class HolidaysResource {
    private static final List<String> REQUIRED = List.of("day", "name");
    private static final List<String> OPTIONAL = List.of("kind", "legalAct");
    private static final String WHAT_FOLLOWS =
            "All days or none; a day on record already changes nothing. Reports that are"
                    + " awaited and due on a moved day get their new dates.";

    private final HolidayDesk desk;
    private final HolidayReading reading;
    private final CurrentCaller caller;

    HolidaysResource(HolidayDesk desk, HolidayReading reading, CurrentCaller caller) {
        this.desk = desk;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(summary = "The holidays and days worked in lieu of a year, by day")
    @APIResponse(responseCode = "200", description = "A page of days")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    public Page<HolidayView> list(
            @QueryParam("year")
                    @Min(2000) @Max(2099) @Parameter(description = "All years where not stated", example = "2024")
                    Integer year,
            @BeanParam PageRequest page) {
        return reading.list(year, page);
    }

    @GET
    @Path("/{day}")
    @RolesAllowed(READER)
    @Operation(summary = "One such day")
    @APIResponse(responseCode = "200", description = "The day")
    @APIResponse(responseCode = "404", description = "HOLIDAY_NOT_FOUND")
    public HolidayView one(@PathParam("day") @NotNull @Parameter(example = "2024-02-10") LocalDate day) {
        return reading.one(day);
    }

    @POST
    @Idempotent
    @RolesAllowed(REGISTRAR)
    @Operation(summary = "Record holidays and days worked in lieu", description = WHAT_FOLLOWS)
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = HolidaysRecorded.class)))
    @APIResponse(
            responseCode = "200",
            description = "Nothing was new, or a dry run",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = HolidaysRecorded.class)))
    @APIResponse(
            responseCode = "400",
            description =
                    "REQUIRED, UNKNOWN_FIELD, WRONG_TYPE; of a table TABLE_UNREADABLE, MISSING_COLUMN, BAD_FORMAT")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA (not the whole nation)")
    @APIResponse(responseCode = "409", description = "HOLIDAY_EXISTS")
    @APIResponse(responseCode = "422", description = "HOLIDAY_TWICE, NOT_A_WEEKEND, YEAR_OUT_OF_RANGE")
    public RestResponse<HolidaysRecorded> record(
            @NotNull RecordHolidays sent, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        var faults = new Faults();
        return desk.record(HolidayLine.of(sent, faults), faults, dryRun, caller.get())
                .answer();
    }

    @POST
    @Idempotent
    @Consumes("text/csv")
    @RolesAllowed(REGISTRAR)
    @Operation(summary = "Record a table of holidays and days worked in lieu", description = WHAT_FOLLOWS)
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            example = "day,name,kind,legalAct\n2024-05-04,Làm bù cho ngày 29/4,WORKING_DAY,\n"))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = HolidaysRecorded.class)))
    public RestResponse<HolidaysRecorded> record(
            byte[] table, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        var read = CsvTable.read(table, REQUIRED, OPTIONAL);
        var lines = read.rows().stream().map(HolidayLine::of).toList();
        return desk.record(lines, read.faults(), dryRun, caller.get()).answer();
    }

    @DELETE
    @Path("/{day}")
    @RolesAllowed(REGISTRAR)
    @Operation(summary = "Take a day out of the holidays", description = WHAT_FOLLOWS)
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "204", description = "It is what its day of the week says")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA (not the whole nation)")
    @APIResponse(responseCode = "404", description = "HOLIDAY_NOT_FOUND")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public void remove(@PathParam("day") @NotNull LocalDate day) {
        desk.remove(day, caller.get());
    }
}
