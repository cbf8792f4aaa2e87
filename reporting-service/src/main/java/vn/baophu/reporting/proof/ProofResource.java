package vn.baophu.reporting.proof;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.security.CurrentCaller;

/** The door to the proof of one report. */
@Path("/submissions/{id}/proof")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proofs", description = "That accepted reports are what they were")
public class ProofResource {
    private static final String CANONICAL = """
            {"figures":[{"denominator":13290,"indicator":"BHYT","participants":12720}],"form":"vn.baophu.report.v1",\
            "narrative":"Đã vận động từng hộ.","obligation":"01900000-0000-7000-8000-000000000010","period":"2024-S1",\
            "regime":"000-R01","reporter":"19363","sending":1,"submission":"01900000-0000-7000-8000-000000000020",\
            "submittedAt":"2024-07-05T02:00:00Z","submittedBy":"reporter-ho-xa",\
            "unit":"01900000-0000-7000-8000-000000019363"}""";

    private final ProofReading reading;
    private final VerificationReading verification;
    private final CurrentCaller caller;

    ProofResource(ProofReading reading, VerificationReading verification, CurrentCaller caller) {
        this.reading = reading;
        this.verification = verification;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "The versions of a report with their hashes",
            description = "Each accepted version is a link in the chain of its reporter.")
    @APIResponse(responseCode = "200", description = "The versions, in the order of sending")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_SUBMISSION")
    public ProofView one(
            @PathParam("id") @NotNull UUID id,
            @QueryParam("content")
                    @DefaultValue("false")
                    @Parameter(description = "With the canonical content of each version")
                    boolean content) {
        return reading.of(id, content, caller.get());
    }

    @GET
    @Path("/versions/{sending}/content")
    @RolesAllowed(READER)
    @Operation(
            summary = "The canonical content of one version, byte for byte",
            description =
                    "JSON in the form of RFC 8785. Its SHA-256 is sealed when the version is accepted, and these are"
                            + " the bytes that a reporter signs. Content-Digest carries the hash (RFC 9530).")
    @APIResponse(
            responseCode = "200",
            description = "The content",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = CANONICAL))
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_SUBMISSION, NO_SUCH_VERSION")
    public Response content(
            @PathParam("id") @NotNull UUID id,
            @PathParam("sending") @Parameter(description = "1 for the first", example = "1") int sending) {
        var content = reading.content(id, sending, caller.get());
        var digest = Hash.of(content);
        return Response.ok(content, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ETAG, "\"" + digest + "\"")
                .header("Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest.bytes()) + ":")
                .build();
    }

    @GET
    @Path("/verification")
    @RolesAllowed(READER)
    @Operation(
            summary = "Whether anything of a report was altered past the house",
            description = "Computes the chain of its reporter and everything that it seals of the report again from the"
                    + " rows, and names each row that was altered, deleted or inserted.")
    @APIResponse(responseCode = "200", description = "What was found")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_SUBMISSION")
    public VerificationView verify(
            @PathParam("id") @NotNull UUID id,
            @QueryParam("hash") @Parameter(description = "Also says whether this hash still stands in the chain")
                    String hash,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String languages) {
        return verification.ofReport(id, hash, Language.accepted(languages).orElse(Language.VI), caller.get());
    }
}
