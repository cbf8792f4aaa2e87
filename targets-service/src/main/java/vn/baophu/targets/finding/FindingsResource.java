package vn.baophu.targets.finding;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.targets.decision.Decisions;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plans;

@Path("/plans/{plan}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings", description = "What in a plan does not fit together")
class FindingsResource {
    private final Findings findings;
    private final Decisions decisions;
    private final Plans plans;
    private final Horizons horizons;
    private final CurrentCaller caller;

    FindingsResource(Findings findings, Decisions decisions, Plans plans, Horizons horizons, CurrentCaller caller) {
        this.findings = findings;
        this.decisions = decisions;
        this.plans = plans;
        this.horizons = horizons;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "What the rulebook finds in a plan, by rule, then in the order of reading",
            description =
                    "ERROR: the paper contradicts itself. WARNING: somebody should look. INFO: worth knowing, also where the"
                            + " paper itself says \"about\". Totals and rows, wholes, parts and subsets, rates and counts, body and"
                            + " annexes, captions and titles, empty cells and missing rows, falls, jumps and copied rows. Nothing is"
                            + " corrected and nothing stops an issuance. An amendment prints only what it changes: totals, missing"
                            + " rows and empty cells are not checked in it. You see findings whose units all lie in your area of"
                            + " responsibility or contain it, and those about tables and the paper itself.")
    @APIResponse(responseCode = "200", description = "A page of findings")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR, UNKNOWN_PARAMETER")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    @APIResponse(responseCode = "422", description = "PLAN_TOO_LARGE_TO_CHECK: it prints more than 20,000 figures")
    public Page<FindingView> list(
            @PathParam("plan") @Parameter(description = "Id, code or number") String plan,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @BeanParam FindingFilter filter,
            @BeanParam PageRequest page) {
        var horizon = horizons.of(caller.get());
        var language = Language.accepted(languages).orElse(Language.VI);
        var seen = plans.named(plan, horizon);
        var found = findings.page(seen, horizon, filter, page);
        var decided = decisions.newest(
                seen.id(), found.items().stream().map(Finding::key).toList());
        return found.map(finding -> FindingView.of(finding, decided.get(finding.key()), language));
    }
}
