package vn.baophu.agency.unit;

import static vn.baophu.platform.security.Roles.READER;
import static vn.baophu.platform.security.Roles.REGISTRAR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** Administrative units as they stood on a day; today unless {@code asOf} says otherwise. */
@Path("/units")
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {
    private static final String AS_OF = "The day to read the directory on; today where absent";
    private static final String ID_OR_CODE = "Id, or code as on the day";

    private final UnitQuestions questions;
    private final UnitDesk desk;
    private final CurrentCaller caller;

    UnitsResource(UnitQuestions questions, UnitDesk desk, CurrentCaller caller) {
        this.questions = questions;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(summary = "List units by code", description = "As they stood on one day.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "BAD_FORMAT, NOT_ONE_OF, OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT: the parent")
    public Page<UnitView> list(
            @Parameter(description = AS_OF, example = "2024-07-01") @QueryParam("asOf") LocalDate asOf,
            @Parameter(description = "Only units right below this one; id or code", example = "464")
                    @QueryParam("parent")
                    String parent,
            @QueryParam("level") Level level,
            @Parameter(description = "Part of the name, any case, with or without accents", example = "ho xa")
                    @QueryParam("q")
                    String q,
            @BeanParam PageRequest page) {
        return questions.list(asOf, parent, level, q, page);
    }

    @GET
    @Path("/{unit}")
    @RolesAllowed(READER)
    @Operation(summary = "Read one unit")
    @APIResponse(responseCode = "200", description = "The unit; ETag is its revision")
    @APIResponse(responseCode = "404", description = "UNIT_ABSENT")
    public UnitView one(
            @Parameter(description = ID_OR_CODE, example = "464") @PathParam("unit") String unit,
            @Parameter(description = AS_OF, example = "2024-07-01") @QueryParam("asOf") LocalDate asOf) {
        return questions.one(unit, asOf);
    }

    @GET
    @Path("/{unit}/children")
    @RolesAllowed(READER)
    @Operation(summary = "List the units right below one, by code")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "404", description = "UNIT_ABSENT")
    public Page<UnitView> children(
            @Parameter(description = ID_OR_CODE, example = "464") @PathParam("unit") String unit,
            @Parameter(description = AS_OF, example = "2024-07-01") @QueryParam("asOf") LocalDate asOf,
            @BeanParam PageRequest page) {
        return questions.children(unit, asOf, page);
    }

    @GET
    @Path("/{unit}/ancestors")
    @RolesAllowed(READER)
    @Operation(summary = "List the units above one, the highest first")
    @APIResponse(responseCode = "200", description = "All of them, one page")
    @APIResponse(responseCode = "404", description = "UNIT_ABSENT")
    public Page<UnitView> ancestors(
            @Parameter(description = ID_OR_CODE, example = "19363") @PathParam("unit") String unit,
            @Parameter(description = AS_OF, example = "2024-07-01") @QueryParam("asOf") LocalDate asOf) {
        return questions.ancestors(unit, asOf);
    }

    @GET
    @Path("/{unit}/history")
    @RolesAllowed(READER)
    @Operation(summary = "List all versions of one unit, the oldest first")
    @APIResponse(responseCode = "200", description = "All of them, one page")
    @APIResponse(responseCode = "404", description = "UNIT_ABSENT")
    public Page<UnitView> history(
            @Parameter(description = ID_OR_CODE, example = "464") @PathParam("unit") String unit,
            @Parameter(description = "The day on which the code is read; today where absent") @QueryParam("asOf")
                    LocalDate asOf) {
        return questions.history(unit, asOf);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(REGISTRAR)
    @Idempotent
    @Operation(summary = "Record a unit", description = "A unit on record already, just so, is answered as it is.")
    @APIResponse(
            responseCode = "201",
            description = "The unit in its first version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = UnitView.class)))
    @APIResponse(responseCode = "400", description = "REQUIRED, UNKNOWN_FIELD, WRONG_TYPE, NOT_ONE_OF")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "409", description = "UNIT_EXISTS")
    @APIResponse(
            responseCode = "422",
            description = "NO_SUCH_UNIT, CODE_NOT_OF_LEVEL, VALIDITY_BACKWARDS, PARENT_MISSING, PARENT_NOT_ALLOWED,"
                    + " PARENT_NOT_ABOVE, PARENT_NOT_IN_FORCE, IDEMPOTENCY_KEY_REUSED")
    public UnitView record(RecordUnit unit) {
        return questions.latest(desk.record(unit, caller.get()));
    }

    @POST
    @Path("/{unit}/versions")
    @ResponseStatus(201)
    @RolesAllowed(REGISTRAR)
    @Idempotent
    @Operation(
            summary = "Give a unit its next version",
            description = "A new name, code, level or parent from a day on; the version before ends the day before."
                    + " Needs If-Match.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the version that was seen",
            example = "\"1\"")
    @APIResponse(
            responseCode = "201",
            description = "The unit in its new version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = UnitView.class)))
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "UNIT_ABSENT")
    @APIResponse(responseCode = "409", description = "VERSION_NOT_NEXT, UNIT_EXISTS")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "422", description = "As for recording a unit")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public UnitView change(@PathParam("unit") String unit, RecordUnit next) {
        return questions.latest(desk.change(unit, next, caller.get()));
    }
}
