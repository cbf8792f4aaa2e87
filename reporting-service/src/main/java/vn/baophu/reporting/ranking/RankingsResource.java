package vn.baophu.reporting.ranking;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** The door to rankings. */
@Path("/rankings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rankings", description = "Units compared with units of like size")
public class RankingsResource {
    private static final String MALFORMED =
            "REQUIRED, NO_SUCH_PERIOD, BAD_FORMAT, NOT_ONE_OF, OUT_OF_RANGE, BAD_CURSOR";

    private final RankingDesk desk;
    private final CurrentCaller caller;

    RankingsResource(RankingDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "The units below one, ranked",
            description =
                    "Only units of which everybody has reported are ranked; the others stand behind them with the reason."
                            + " Equal values share a rank and the next one is counted on (1, 2, 2, 4). With classes, large units are"
                            + " ranked among large ones: each class has as nearly as can be the same number of units, and units of"
                            + " the same size are in the same class.")
    @APIResponse(responseCode = "200", description = "A page, class by class, the best first")
    @APIResponse(responseCode = "400", description = MALFORMED)
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "REGIME_NOT_FOUND")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT, NO_SUCH_INDICATOR, SEVERAL_FAULTS")
    public Page<RankedView> ranked(@BeanParam OrderQuery query, @BeanParam PageRequest page) {
        return desk.ranked(query, page, caller.get());
    }

    @GET
    @RolesAllowed(READER)
    @Path("/praise")
    @Operation(
            summary = "Who has reached the target with every report in time",
            description = "Everybody in the unit has reported, nobody too late, and the target of the year is reached.")
    @APIResponse(responseCode = "200", description = "A page of units, by code")
    @APIResponse(responseCode = "400", description = MALFORMED)
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "REGIME_NOT_FOUND")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT, NO_SUCH_INDICATOR, SEVERAL_FAULTS")
    public Page<NotedView> praised(@BeanParam RankingQuery query, @BeanParam PageRequest page) {
        return desk.praised(query, page, caller.get());
    }

    @GET
    @RolesAllowed(READER)
    @Path("/reminding")
    @Operation(
            summary = "Who is overdue, was late or is behind",
            description =
                    "OVERDUE: somebody has sent nothing though the due moment has passed; a report that waits for its review"
                            + " reminds nobody. LATE: somebody's first sending came too late. BEHIND: at the present rate the year"
                            + " ends below the target or, while no rate is known, the target is not reached.")
    @APIResponse(responseCode = "200", description = "A page of units, by code")
    @APIResponse(responseCode = "400", description = MALFORMED)
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "REGIME_NOT_FOUND")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT, NO_SUCH_INDICATOR, SEVERAL_FAULTS")
    public Page<NotedView> reminded(@BeanParam RankingQuery query, @BeanParam PageRequest page) {
        return desk.reminded(query, page, caller.get());
    }
}
