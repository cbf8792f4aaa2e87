package vn.baophu.targets.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.security.Roles;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.plan.Plans;

@Path("/plans/{plan}/readings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readings", description = "Files with tables, read for a draft")
class ReadingsResource {
    private final Readings readings;
    private final PrintedNames lists;
    private final Plans plans;
    private final Horizons horizons;
    private final Area area;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    ReadingsResource(
            Readings readings,
            PrintedNames lists,
            Plans plans,
            Horizons horizons,
            Area area,
            CurrentCaller caller,
            ObjectMapper json) {
        this.readings = readings;
        this.lists = lists;
        this.plans = plans;
        this.horizons = horizons;
        this.area = area;
        this.caller = caller;
        this.json = json;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The files that were read for a plan, oldest first")
    @APIResponse(responseCode = "200", description = "A page of readings")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    public Page<ReadingView> list(
            @PathParam("plan") String plan,
            @BeanParam PageRequest page,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return readings.page(seen(plan), page).map(reading -> view(reading, languages));
    }

    @GET
    @Path("/{reading}")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "What was understood of a file",
            description =
                    "Its tables with their columns, how numbers are written and what speaks for it, and how much a"
                            + " person has to say before it can be adopted.")
    @APIResponse(responseCode = "200", description = "The reading")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN, NO_SUCH_READING")
    public ReadingView one(
            @PathParam("plan") String plan,
            @PathParam("reading") UUID reading,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return view(readings.of(seen(plan), reading), languages);
    }

    @GET
    @Path("/{reading}/units")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "The names of units as the file prints them, and which units they mean",
            description = "Each name once. DOUBTFUL and UNKNOWN ones wait for a person's word.")
    @APIResponse(responseCode = "200", description = "A page of names")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR, NOT_ONE_OF")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN, NO_SUCH_READING")
    public Page<PrintedUnitView> units(
            @PathParam("plan") String plan,
            @PathParam("reading") UUID reading,
            @QueryParam("certainty") UnitCertainty certainty,
            @BeanParam PageRequest page) {
        return lists.units(readings.of(seen(plan), reading), certainty, page);
    }

    @GET
    @Path("/{reading}/faults")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "What is wrong in the file, by table, row and column")
    @APIResponse(responseCode = "200", description = "A page of faults")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN, NO_SUCH_READING")
    public Page<ReadingFaultView> faults(
            @PathParam("plan") String plan,
            @PathParam("reading") UUID reading,
            @BeanParam PageRequest page,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return lists.faults(readings.of(seen(plan), reading), page)
                .map(fault -> ReadingFaultView.of(fault, language(languages)));
    }

    private ReadingView view(Reading reading, String languages) {
        return ReadingView.of(reading, FoundTables.of(reading.found(), json), language(languages));
    }

    private static Language language(String languages) {
        return Language.accepted(languages).orElse(Language.VI);
    }

    private Plan seen(String plan) {
        var seen = plans.named(plan, horizons.of(caller.get()));
        area.mustCover(caller.get(), seen.unitId());
        return seen;
    }
}
