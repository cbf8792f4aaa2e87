package vn.baophu.targets.cascade;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.security.Roles;
import vn.baophu.targets.plan.Conditions;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.plan.Plans;

@Path("/plans/{plan}/cascades")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cascades", description = "Dividing a parent's figure among its children")
class CascadesResource {
    private final CascadeDesk desk;
    private final Cascades cascades;
    private final Shares shares;
    private final Plans plans;
    private final Horizons horizons;
    private final CurrentCaller caller;

    CascadesResource(
            CascadeDesk desk, Cascades cascades, Shares shares, Plans plans, Horizons horizons, CurrentCaller caller) {
        this.desk = desk;
        this.cascades = cascades;
        this.shares = shares;
        this.plans = plans;
        this.horizons = horizons;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(summary = "The cascades drawn up for a plan, oldest first")
    @APIResponse(responseCode = "200", description = "A page of cascades")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    public Page<CascadeView> list(@PathParam("plan") String plan, @BeanParam PageRequest page) {
        return cascades.page(seen(plan), page).map(CascadeView::of);
    }

    @GET
    @Path("/{cascade}")
    @RolesAllowed(READER)
    @Operation(
            summary = "One cascade: how it divides which figures",
            description =
                    "You see the figures of units in your area of responsibility and of units that contain it; the others"
                            + " do not appear.")
    @APIResponse(responseCode = "200", description = "The cascade")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN, NO_SUCH_CASCADE")
    public CascadeView one(@PathParam("plan") String plan, @PathParam("cascade") UUID id) {
        var horizon = horizons.of(caller.get());
        var cascade = cascades.of(plans.named(plan, horizon), id);
        var cuts = cascades.cutsOf(cascade).stream()
                .filter(cut -> horizon.shows(cut.holder().id()))
                .toList();
        return CascadeView.whole(cascade, cuts);
    }

    @GET
    @Path("/{cascade}/shares")
    @RolesAllowed(READER)
    @Operation(
            summary = "What the children get, each figure with its explanation",
            description = "By parent, indicator and year, then by key. You see the shares of units in your area of"
                    + " responsibility and of units that contain it; the others do not appear.")
    @APIResponse(responseCode = "200", description = "A page of shares")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN, NO_SUCH_CASCADE")
    public Page<ShareView> shares(
            @PathParam("plan") String plan,
            @PathParam("cascade") UUID id,
            @QueryParam("parent") @Parameter(description = "Key of who divides", example = "464") String parent,
            @QueryParam("indicator") @Parameter(example = "BHYT") String indicator,
            @QueryParam("year") @Parameter(example = "2024") Integer year,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @BeanParam PageRequest page) {
        var cascade = cascades.of(seen(plan), id);
        var conditions = new Conditions()
                .and("s.cascade = :cascade", "cascade", cascade)
                .and("c.key = :parent", "parent", parent)
                .and("c.indicator = :indicator", "indicator", indicator)
                .and("c.year = :year", "year", year)
                .seen("s.holder.id", horizons.of(caller.get()));
        var language = Language.accepted(languages).orElse(Language.VI);
        return shares.page(conditions, page).map(share -> ShareView.of(share, cascade.terms(), language));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            summary = "Draw up a cascade: divide figures of a draft, as a preview",
            description =
                    "Nothing in the plan changes. All children of a figure and its reserve sum to it, to the person. Bases:"
                            + " DENOMINATOR; GAP (last result, and the rise by the people not covered yet); LAST_RESULT;"
                            + " EQUAL_GROWTH (in percent); EQUAL_POINTS (percentage points); LAST_PLAN; EQUAL; or a weighted mix."
                            + " Denominators and last figures that are not given are taken from the plan itself, then from plans"
                            + " in force, and summed up from the level below; last results that are not given are"
                            + " those of the accepted reports at the end of the last whole year before the figure's year that"
                            + " reporting knows of any child (at most three years back, the same year for all); a number"
                            + " that is missing is never zero. On an"
                            + " amendment only the figures it sets are divided, by the figures in force, and the children that"
                            + " it sets itself are held. MONOTONE"
                            + " rounds all dues at one common level, so that a higher total takes nothing from anybody;"
                            + " LARGEST_REMAINDER gives what is left to the largest remainders. Ties go to the larger share, then"
                            + " to the smaller code. What clashes is told at once, with the numbers.")
    @APIResponse(
            responseCode = "201",
            description = "Drawn up",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CascadeView.class)))
    @APIResponse(responseCode = "400", description = "UNKNOWN_FIELD, REQUIRED, WRONG_TYPE, NOT_ONE_OF, OUT_OF_RANGE")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    @APIResponse(responseCode = "409", description = "ALREADY_ISSUED")
    @APIResponse(
            responseCode = "422",
            description =
                    "NO_SUCH_UNIT, DIVIDED_OUTSIDE_PLAN, NO_SUCH_HOLDER, LEVEL_NOT_BELOW, KEY_TWICE, NO_SUCH_PARENT,"
                            + " HOLDER_IS_A_UNIT, NO_SUCH_INDICATOR, NOTHING_TO_DIVIDE, NO_TOTAL, RATE_WITHOUT_DENOMINATOR,"
                            + " NO_SUCH_CHILD, TOO_MANY_FIGURES, NO_CHILDREN, BASE_UNKNOWN, RESULTS_NOT_HEARD, BASE_EMPTY, BELOW_LAST_RESULT,"
                            + " RESERVE_ABOVE_TOTAL, FLOOR_ABOVE_CAP, HOLD_OUT_OF_BOUNDS, STEP_DOES_NOT_FIT, HOLDS_ABOVE_TOTAL,"
                            + " HOLDS_BELOW_TOTAL, FLOORS_ABOVE_TOTAL, CAPS_BELOW_TOTAL, NO_ROOM, SEVERAL_FAULTS")
    public CascadeView draw(@PathParam("plan") String plan, @NotNull DrawCascade request) {
        var cascade = desk.draw(plan, request, caller.get());
        return CascadeView.whole(cascade, cascades.cutsOf(cascade));
    }

    private Plan seen(String plan) {
        return plans.named(plan, horizons.of(caller.get()));
    }
}
