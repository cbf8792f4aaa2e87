package vn.baophu.targets.result;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The door of reporting-service, as far as we ask there; its address is {@code BAOPHU_REPORTING_URL}. */
@RegisterRestClient(configKey = "reporting")
@Path("/api/v1/progress")
interface ReportingApi {
    /**
     * @param bearer the caller's own token, so that nobody learns here what they may not read there
     * @param unit id of the unit
     * @param asOf reports accepted until the end of this day; null for now
     */
    @GET
    Uni<ProgressAnswer> progress(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam("X-Request-Id") String requestId,
            @QueryParam("unit") String unit,
            @QueryParam("indicator") String indicator,
            @QueryParam("period") String period,
            @QueryParam("asOf") String asOf);
}
