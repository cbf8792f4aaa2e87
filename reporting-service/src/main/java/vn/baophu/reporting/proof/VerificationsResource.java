package vn.baophu.reporting.proof;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.security.CurrentCaller;

/** The door to whole chains. */
@Path("/submissions/proof-verifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proofs")
public class VerificationsResource {
    private final VerificationReading reading;
    private final CurrentCaller caller;

    VerificationsResource(VerificationReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "Whether anything of a reporter was altered past the house",
            description =
                    "Walks the whole chain of one unit or agency, and computes again what it seals and what counts"
                            + " in totals; names each row that was altered, deleted or inserted. Of a unit that lies elsewhere today but lay"
                            + " in the caller's area once, the links are walked, and what those reports seal is computed that were"
                            + " given for days on which it did.")
    @APIResponse(responseCode = "200", description = "What was found")
    @APIResponse(responseCode = "400", description = "NAME_THE_REPORTER")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "422", description = "NO_SUCH_UNIT, NO_SUCH_AGENCY")
    public VerificationView verify(
            @QueryParam("unit") @Parameter(description = "Code or id", example = "19363") String unit,
            @QueryParam("agency") @Parameter(description = "Code") String agency,
            @QueryParam("hash") @Parameter(description = "Also says whether this hash still stands in the chain")
                    String hash,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String languages) {
        return reading.ofReporter(
                unit, agency, hash, Language.accepted(languages).orElse(Language.VI), caller.get());
    }
}
