package vn.baophu.reporting.validation;

import static vn.baophu.platform.security.Roles.COORDINATOR;
import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.reporting.rule.RuleKind;

/** The door to the validation rules. */
@Path("/validation-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Validation rules", description = "By what reported figures are validated")
public class ValidationRulesResource {
    private final RuleDesk desk;
    private final RuleReading reading;
    private final CurrentCaller caller;

    ValidationRulesResource(RuleDesk desk, RuleReading reading, CurrentCaller caller) {
        this.desk = desk;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(COORDINATOR)
    @Operation(
            summary = "State a validation rule",
            description =
                    "It looks at every report that is sent in from now on by a reporter of its unit. An ERROR refuses"
                            + " the report with `RULE_BROKEN`; a WARNING refuses it with `CONFIRMATION_NEEDED` until the figure"
                            + " carries a sentence of the reporter. Kinds: WHOLE_IS_SUM, SUBSET, WITHIN_DENOMINATOR, JUMP"
                            + " (against the last period of the same kind), CHILDREN_SUM (a unit's own figure against those below),"
                            + " AGAINST_TARGET.")
    @APIResponse(
            responseCode = "201",
            description = "Stated",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RuleView.class)))
    @APIResponse(responseCode = "400", description = "UNKNOWN_FIELD, REQUIRED, WRONG_TYPE, OUT_OF_RANGE, BAD_FORMAT")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "409", description = "RULE_EXISTS")
    @APIResponse(
            responseCode = "422",
            description = "NO_SUCH_UNIT, NO_SUCH_REGIME, NO_SUCH_INDICATOR, INDICATOR_WANTED, PARTS_WANTED,"
                    + " PARTS_NOT_WANTED, TOLERANCE_WANTED, TOLERANCE_NOT_WANTED, RULE_ENDS_BEFORE_START")
    public RestResponse<RuleView> record(@NotNull RecordRule rule) {
        var view = reading.view(desk.record(rule, caller.get()));
        return ResponseBuilder.<RuleView>created(URI.create("/validation-rules/" + view.code()))
                .entity(view)
                .build();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(COORDINATOR)
    @Operation(
            summary = "State a validation rule anew",
            description =
                    "In the place of what it said, with `If-Match`; reports that were taken stay as they are. A last"
                            + " day in the past ends it.")
    @APIResponse(responseCode = "200", description = "Stated")
    @APIResponse(responseCode = "400", description = "UNKNOWN_FIELD, REQUIRED, WRONG_TYPE, OUT_OF_RANGE, BAD_FORMAT")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "RULE_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "RULE_BUILT_IN")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(
            responseCode = "422",
            description = "As when it is stated first; CODE_IS_ANOTHER where the body names another code")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public RuleView restate(@PathParam("code") @NotBlank String code, @NotNull RecordRule rule) {
        return reading.view(desk.restate(code, rule, caller.get()));
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "The validation rules, by code",
            description =
                    "All of them: one that is built in is told with `builtIn`. More participants than people are refused with"
                            + " `ABOVE_DENOMINATOR` until the figure carries a sentence.")
    @APIResponse(responseCode = "200", description = "A page of rules")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_FORMAT, BAD_CURSOR")
    public Page<RuleView> list(
            @QueryParam("kind") RuleKind kind,
            @QueryParam("regime") @Parameter(description = "Stated for this regime", example = "000-R01") String regime,
            @BeanParam PageRequest page) {
        return reading.list(kind, regime, page);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(READER)
    @Operation(summary = "One validation rule")
    @APIResponse(responseCode = "200", description = "The rule")
    @APIResponse(responseCode = "404", description = "RULE_NOT_FOUND")
    public RuleView one(@PathParam("code") @NotBlank @Parameter(example = "BHTN-TRONG-BHXH-BB") String code) {
        return reading.one(code);
    }
}
