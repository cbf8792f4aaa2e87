package vn.baophu.agency.agency;

import static vn.baophu.platform.security.Roles.READER;
import static vn.baophu.platform.security.Roles.REGISTRAR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

/** Agencies, organisations and groups of them. */
@Path("/agencies")
@Produces(MediaType.APPLICATION_JSON)
public class AgenciesResource {

    private final AgencyQuestions questions;
    private final AgencyDesk desk;
    private final CurrentCaller caller;

    AgenciesResource(AgencyQuestions questions, AgencyDesk desk, CurrentCaller caller) {
        this.questions = questions;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(summary = "List agencies by code")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "NOT_ONE_OF, OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT")
    public Page<AgencyView> list(
            @Parameter(description = "Only those that work for this unit; id or code as today", example = "464")
                    @QueryParam("unit")
                    String unit,
            @Parameter(description = "Part of the name, any case, with or without accents", example = "bhxh")
                    @QueryParam("q")
                    String q,
            @QueryParam("kind") AgencyKind kind,
            @Parameter(description = "Only those known under this plan", example = "000") @QueryParam("document")
                    String document,
            @BeanParam PageRequest page) {
        return questions.list(unit, q, kind, document, page);
    }

    @GET
    @Path("/{agency}")
    @RolesAllowed(READER)
    @Operation(summary = "Read one agency")
    @APIResponse(responseCode = "200", description = "The agency; ETag is its revision")
    @APIResponse(responseCode = "404", description = "AGENCY_ABSENT")
    public AgencyView one(
            @Parameter(description = "Id or code", example = "VL.002") @PathParam("agency") String agency) {
        return questions.one(agency);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(REGISTRAR)
    @Idempotent
    @Operation(summary = "Record an agency", description = "One on record already, just so, is answered as it is.")
    @APIResponse(
            responseCode = "201",
            description = "The agency",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgencyView.class)))
    @APIResponse(responseCode = "400", description = "REQUIRED, UNKNOWN_FIELD, NOT_ONE_OF, BAD_FORMAT, TOO_LONG")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "409", description = "AGENCY_EXISTS")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT, IDEMPOTENCY_KEY_REUSED")
    public AgencyView record(RecordAgency agency) {
        return questions.view(desk.record(agency, caller.get()));
    }

    @PUT
    @Path("/{agency}")
    @RolesAllowed(REGISTRAR)
    @Operation(summary = "Correct an agency", description = "The whole agency anew; its code stays. Needs If-Match.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the version that was seen",
            example = "\"1\"")
    @APIResponse(responseCode = "200", description = "The agency as corrected")
    @APIResponse(responseCode = "400", description = "REQUIRED, UNKNOWN_FIELD, NOT_ONE_OF, BAD_FORMAT, TOO_LONG")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "AGENCY_ABSENT")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT, CODE_STAYS")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public AgencyView correct(@PathParam("agency") String agency, RecordAgency corrected) {
        return questions.view(desk.correct(agency, corrected, caller.get()));
    }
}
