package vn.baophu.reporting.period;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.calendar.Counting;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.calendar.Periods;

/** The door to the periods. */
@Path("/periods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Periods",
        description = "Months, quarters, half-years, nine months and years, by the calendar and by decree")
public class PeriodsResource {
    private final BusinessDay day;

    PeriodsResource(BusinessDay day) {
        this.day = day;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(summary = "The periods that count a day, the longest first")
    @APIResponse(responseCode = "200", description = "At most five: a year, a half, nine months, a quarter, a month")
    @APIResponse(responseCode = "400", description = "BAD_FORMAT, NOT_ONE_OF")
    public Page<PeriodView> on(
            @QueryParam("on") @Parameter(description = "Today where not stated", example = "2024-06-20") LocalDate on,
            @QueryParam("counting")
                    @DefaultValue("CALENDAR")
                    @Parameter(description = "By the months, or from the 15th to the 14th as Decree 09/2019 does")
                    Counting counting) {
        var periods = Periods.on(on == null ? day.today() : on, counting);
        return new Page<>(periods.stream().map(PeriodView::of).toList(), null);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(READER)
    @Operation(summary = "One period: its days, by decree too, its neighbours and what lies within it")
    @APIResponse(responseCode = "200", description = "The period")
    @APIResponse(responseCode = "400", description = "NO_SUCH_PERIOD")
    public PeriodView one(@PathParam("code") @NotBlank @Parameter(example = "2024-S1") String code) {
        return PeriodView.of(Period.named(code));
    }
}
