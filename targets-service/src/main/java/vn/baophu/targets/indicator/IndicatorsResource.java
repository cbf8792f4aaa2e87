package vn.baophu.targets.indicator;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.security.Roles;
import vn.baophu.targets.term.ChangeAliases;
import vn.baophu.targets.term.RegisterTerm;
import vn.baophu.targets.term.TermView;

@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "What is counted")
class IndicatorsResource {
    private final IndicatorDesk desk;
    private final Indicators indicators;
    private final CurrentCaller caller;

    IndicatorsResource(IndicatorDesk desk, Indicators indicators, CurrentCaller caller) {
        this.desk = desk;
        this.indicators = indicators;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(summary = "The registered indicators by code", description = "For everyone signed in.")
    @APIResponse(responseCode = "200", description = "A page of indicators")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    public Page<TermView> list(@BeanParam PageRequest page) {
        return indicators.page(page).map(TermView::of);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(READER)
    @Operation(summary = "One indicator")
    @APIResponse(responseCode = "200", description = "The indicator")
    @APIResponse(responseCode = "404", description = "NO_INDICATOR_HERE")
    public TermView one(@PathParam("code") String code) {
        return TermView.of(indicators.named(code));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.PLANNER, Roles.REGISTRAR})
    @Operation(
            summary = "Register an indicator",
            description = "Only for an area of responsibility that is the nation.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TermView.class)))
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "409", description = "INDICATOR_EXISTS, ALIAS_TAKEN")
    @APIResponse(responseCode = "422", description = "NO_SUCH_INDICATOR (the parent), RELATION_WITHOUT_PARENT")
    public TermView register(@NotNull RegisterTerm request) {
        return TermView.of(desk.register(request, caller.get()));
    }

    @PUT
    @Path("/{code}/aliases")
    @RolesAllowed({Roles.PLANNER, Roles.REGISTRAR})
    @Operation(
            summary = "Say by which words papers call an indicator",
            description =
                    "In the place of the words that were there; with `If-Match`. Readers of tables know them at once."
                            + " Only for an area of responsibility that is the nation.")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "400", description = "UNKNOWN_FIELD, REQUIRED, TOO_LONG")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_INDICATOR_HERE")
    @APIResponse(responseCode = "409", description = "ALIAS_TAKEN")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public TermView change(@PathParam("code") String code, @NotNull ChangeAliases request) {
        return TermView.of(desk.change(code, request, caller.get()));
    }
}
