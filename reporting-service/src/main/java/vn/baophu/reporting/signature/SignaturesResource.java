package vn.baophu.reporting.signature;

import static vn.baophu.platform.security.Roles.READER;
import static vn.baophu.platform.security.Roles.REPORTER;
import static vn.baophu.reporting.signature.SignatureRefusal.SIGNATURE_UNREADABLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.CurrentCaller;

/** The door to the signatures under a report. */
@Path("/submissions/{id}/signatures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signatures", description = "What reporters sign, and whether it holds")
public class SignaturesResource {
    static final String CMS = "application/pkcs7-signature";

    private final SignatureDesk desk;
    private final SignatureReading reading;
    private final CurrentCaller caller;

    SignaturesResource(SignatureDesk desk, SignatureReading reading, CurrentCaller caller) {
        this.desk = desk;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(REPORTER)
    @Operation(
            summary = "Put a signature under a report",
            description = "A detached CMS (PKCS#7) in DER over the canonical content of one version, as"
                    + " /submissions/{id}/proof/versions/{n}/content gives it; in base64 as `signature`. One that does not"
                    + " hold is refused with all its reasons.")
    @APIResponse(
            responseCode = "200",
            description = "It is there already",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SignatureView.class)))
    @APIResponse(
            responseCode = "201",
            description = "It holds",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SignatureView.class)))
    @APIResponse(responseCode = "400", description = "REQUIRED, UNKNOWN_FIELD, TOO_LONG")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_SUBMISSION, NO_SUCH_VERSION")
    @APIResponse(
            responseCode = "422",
            description =
                    "SEVERAL_FAULTS, SIGNATURE_UNREADABLE, SIGNATURE_NOT_DETACHED, NOT_ONE_SIGNER, SIGNER_UNKNOWN,"
                            + " SIGNED_OTHER_CONTENT, SIGNATURE_WRONG, ALGORITHM_TOO_WEAK, KEY_NOT_FOR_SIGNING,"
                            + " CERTIFICATE_NOT_VALID_THEN, SIGNING_TIME_WRONG, ISSUER_NOT_TRUSTED, CERTIFICATE_REMOVED,"
                            + " TOO_MANY_SIGNATURES, IDEMPOTENCY_KEY_REUSED")
    public RestResponse<SignatureView> attach(
            @PathParam("id") @NotNull UUID id,
            @NotNull AttachSignature signature,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String languages) {
        var attached = desk.attach(id, signature.sending(), bytes(signature.signature()), caller.get());
        var view = reading.view(attached.signature(), language(languages));
        return attached.isNew()
                ? ResponseBuilder.<SignatureView>created(URI.create("/submissions/" + id + "/signatures/" + view.id()))
                        .entity(view)
                        .build()
                : RestResponse.ok(view);
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "The signatures under a report",
            description =
                    "Each checked again: against the rows as they are, and against whom we trusted when it came in.")
    @APIResponse(responseCode = "200", description = "A page of signatures, in the order of coming in")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_SUBMISSION")
    public Page<SignatureView> list(
            @PathParam("id") @NotNull UUID id,
            @BeanParam PageRequest page,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String languages) {
        return reading.list(id, page, language(languages), caller.get());
    }

    @GET
    @Path("/{signature}")
    @RolesAllowed(READER)
    @Operation(summary = "One signature")
    @APIResponse(responseCode = "200", description = "The signature, checked again")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_SUBMISSION, SIGNATURE_NOT_FOUND")
    public SignatureView one(
            @PathParam("id") @NotNull UUID id,
            @PathParam("signature") @NotNull UUID signature,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String languages) {
        return reading.one(id, signature, language(languages), caller.get());
    }

    @GET
    @Path("/{signature}/content")
    @RolesAllowed(READER)
    @Produces(CMS)
    @Operation(summary = "One signature, byte for byte")
    @APIResponse(
            responseCode = "200",
            description = "Detached CMS in DER",
            content =
                    @Content(
                            mediaType = CMS,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            format = "binary",
                                            description = "The bytes that came in as base64; with the content of the"
                                                    + " version beside it `openssl cms -verify -inform DER` reads it")))
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_SUBMISSION, SIGNATURE_NOT_FOUND")
    public Response content(@PathParam("id") @NotNull UUID id, @PathParam("signature") @NotNull UUID signature) {
        return Response.ok(reading.content(id, signature, caller.get()), CMS)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + signature + ".p7s\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new Refused(SIGNATURE_UNREADABLE);
        }
    }

    private static Language language(String header) {
        return Language.accepted(header).orElse(Language.VI);
    }
}
