package vn.baophu.targets.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.security.Roles;
import vn.baophu.targets.baseline.BaselineView;
import vn.baophu.targets.cycle.Baseline;
import vn.baophu.targets.delivery.Deliveries;
import vn.baophu.targets.plan.PlanView;

@Path("/baselines/{baseline}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Baselines", description = "The yearly cycle in which targets are set")
class ProposalsResource {
    private final ProposalDesk desk;
    private final DraftDesk drafts;
    private final Deliveries deliveries;
    private final CurrentCaller caller;

    ProposalsResource(ProposalDesk desk, DraftDesk drafts, Deliveries deliveries, CurrentCaller caller) {
        this.desk = desk;
        this.drafts = drafts;
        this.deliveries = deliveries;
        this.caller = caller;
    }

    @POST
    @Path("/potential")
    @Idempotent
    @RolesAllowed({Roles.OFFICER, Roles.PLANNER})
    @Operation(
            summary = "Compute the people who could be won",
            description =
                    "By the owner's officer or a planner of the area. Where people have to take part: all of them once"
                            + " they have come and gone as planned, less those who take part now. Else: all people of the groups who"
                            + " may, at most the people of working age. A number that was not delivered is unknown, not zero: the"
                            + " computing is refused unless it is wanted without, and then says who is missing.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, example = "\"3\"")
    @APIResponse(responseCode = "200", description = "The cycle with its potential participants")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA, NOT_YOUR_STEP")
    @APIResponse(responseCode = "404", description = "NO_SUCH_BASELINE")
    @APIResponse(responseCode = "409", description = "HEAD_COUNTS_MISSING, ALREADY_PROPOSED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public BaselineView compute(
            @PathParam("baseline") UUID baseline,
            @NotNull Compute request,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return view(desk.compute(baseline, request, caller.get()), languages);
    }

    @POST
    @Path("/proposal")
    @Idempotent
    @RolesAllowed({Roles.OFFICER, Roles.PLANNER})
    @Operation(
            summary = "Propose the targets of the next year",
            description =
                    "By the owner's officer or a planner of the area. Of each indicator: those who take part now and the"
                            + " given part of the potential, HALF_UP; or a number that is given. What has to be is taken at 100"
                            + " percent unless said otherwise. It may be given anew until it is drafted.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, example = "\"4\"")
    @APIResponse(responseCode = "200", description = "The cycle with its proposal")
    @APIResponse(responseCode = "400", description = "REQUIRED, OUT_OF_RANGE, UNKNOWN_FIELD, WRONG_TYPE")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA, NOT_YOUR_STEP")
    @APIResponse(responseCode = "404", description = "NO_SUCH_BASELINE")
    @APIResponse(responseCode = "409", description = "NOT_COMPUTED, DRAFTED_ALREADY")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(
            responseCode = "422",
            description = "NOT_POTENTIAL, PROPOSAL_TWICE, REACH_REQUIRED, NOTHING_TO_COUNT_FROM, NO_SUCH_DENOMINATOR")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public BaselineView propose(
            @PathParam("baseline") UUID baseline,
            @NotNull Propose request,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return view(desk.propose(baseline, request, caller.get()), languages);
    }

    @POST
    @Path("/draft-plan")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            summary = "Draft a plan of the proposal",
            description =
                    "With one annex, a figure for each indicator; it is then divided, checked and issued like any plan.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, example = "\"5\"")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "400", description = "REQUIRED, BAD_FORMAT, TOO_LONG, UNKNOWN_FIELD")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_BASELINE")
    @APIResponse(responseCode = "409", description = "NOT_PROPOSED, DRAFTED_ALREADY, PLAN_EXISTS, NUMBER_TAKEN")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public PlanView draft(@PathParam("baseline") UUID baseline, @NotNull DraftFromProposal request) {
        return PlanView.of(drafts.draft(baseline, request, caller.get()));
    }

    private BaselineView view(Baseline baseline, String languages) {
        return BaselineView.of(
                baseline, deliveries.of(baseline), Language.accepted(languages).orElse(Language.VI));
    }
}
