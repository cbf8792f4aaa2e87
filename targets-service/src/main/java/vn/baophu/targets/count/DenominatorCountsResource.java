package vn.baophu.targets.count;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.security.Roles;
import vn.baophu.targets.denominator.Denominators;
import vn.baophu.targets.plan.Conditions;
import vn.baophu.targets.plan.Horizons;

@Path("/denominator-counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Denominator counts", description = "How many people a denominator is, by unit and year")
class DenominatorCountsResource {
    private static final String EXAMPLE = """
            unit,kind,year,count,source
            62,POPULATION,2024,591.266,Niên giám thống kê 2023
            62,LABOUR_FORCE,2024,323.500,Cục Thống kê tỉnh
            """;

    private final CountDesk desk;
    private final DenominatorCounts counts;
    private final Denominators denominators;
    private final Horizons horizons;
    private final CurrentCaller caller;

    DenominatorCountsResource(
            CountDesk desk,
            DenominatorCounts counts,
            Denominators denominators,
            Horizons horizons,
            CurrentCaller caller) {
        this.desk = desk;
        this.counts = counts;
        this.denominators = denominators;
        this.horizons = horizons;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "How many people denominators are",
            description = "You see the units in your area of responsibility and those that contain it.")
    @APIResponse(responseCode = "200", description = "A page of counts, in the order in which they came")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "422", description = "NO_SUCH_DENOMINATOR")
    public Page<CountView> list(
            @QueryParam("unit") @Parameter(description = "Id, or code on the day of the count", example = "62")
                    String unit,
            @QueryParam("kind") @Parameter(example = "POPULATION") String kind,
            @QueryParam("year") @Parameter(example = "2024") Integer year,
            @BeanParam PageRequest page) {
        var faults = new Faults();
        denominators.mustKnow("?kind", kind, faults);
        faults.refuseIfAny();
        var conditions = new Conditions()
                .unit("key.unit", "unitCode", unit)
                .and("key.kind = :kind", "kind", kind)
                .and("key.year = :year", "year", year)
                .seen("key.unit", horizons.of(caller.get()));
        return counts.page(conditions, page).map(CountView::of);
    }

    @POST
    @Idempotent
    @Consumes("text/csv")
    @RolesAllowed({Roles.PLANNER, Roles.SYSTEM})
    @Operation(
            summary = "Take a table of counts: all rows or none",
            description =
                    "CSV in UTF-8, comma or semicolon, with the columns `unit` (official code), `kind` (registered),"
                            + " `year`, `count` (people) and `source`; `asOf` is the day on which the unit has that code, 1 January of"
                            + " the year without it. A count that is there already with other people or another source is corrected.")
    @APIResponse(
            responseCode = "200",
            description = "Tried only (dryRun), or nothing new",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CountOutcome.class)))
    @APIResponse(
            responseCode = "201",
            description = "Taken",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CountOutcome.class)))
    @APIResponse(
            responseCode = "400",
            description = "TABLE_UNREADABLE, HEADER_MISSING, UNKNOWN_COLUMN, MISSING_COLUMN, COLUMN_TWICE, REQUIRED,"
                    + " BAD_FORMAT, NEGATIVE, OUT_OF_RANGE, TOO_LONG")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA (of a row)")
    @APIResponse(
            responseCode = "422",
            description = "NO_SUCH_UNIT, NO_SUCH_DENOMINATOR, COUNT_ZERO, COUNT_TWICE, COUNTS_EMPTY, TOO_MANY_DAYS,"
                    + " SEVERAL_FAULTS")
    public RestResponse<CountOutcome> take(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @NotNull @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = EXAMPLE))
                    byte[] table) {
        var outcome = desk.take(table, dryRun, caller.get());
        var isNew = outcome.created() > 0 && !dryRun;
        return RestResponse.status(isNew ? RestResponse.Status.CREATED : RestResponse.Status.OK, outcome);
    }
}
