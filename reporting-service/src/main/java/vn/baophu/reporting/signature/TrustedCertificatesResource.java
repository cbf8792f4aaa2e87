package vn.baophu.reporting.signature;

import static vn.baophu.platform.security.Roles.READER;
import static vn.baophu.platform.security.Roles.REGISTRAR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
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

/** The door to the certificates that signatures are checked against. */
@Path("/trusted-certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trusted certificates", description = "Whose signatures count")
public class TrustedCertificatesResource {
    private final TrustDesk desk;
    private final CurrentCaller caller;

    TrustedCertificatesResource(TrustDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(REGISTRAR)
    @Operation(
            summary = "Trust a certificate",
            description = "Of an authority those that it issues are trusted too, any other only itself.")
    @APIResponse(
            responseCode = "200",
            description = "It is trusted already",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TrustedCertificateView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Trusted from now on",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TrustedCertificateView.class)))
    @APIResponse(responseCode = "400", description = "REQUIRED, UNKNOWN_FIELD, TOO_LONG")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "422", description = "CERTIFICATE_UNREADABLE, IDEMPOTENCY_KEY_REUSED")
    public RestResponse<TrustedCertificateView> add(@NotNull AddCertificate certificate) {
        var added = desk.add(certificate, caller.get());
        var view = added.certificate().view();
        return added.isNew()
                ? ResponseBuilder.<TrustedCertificateView>created(URI.create("/trusted-certificates/" + view.id()))
                        .entity(view)
                        .build()
                : RestResponse.ok(view);
    }

    @GET
    @RolesAllowed(READER)
    @Operation(
            summary = "The certificates that are trusted, and those that were",
            description = "In the order of adding.")
    @APIResponse(responseCode = "200", description = "A page of certificates")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    public Page<TrustedCertificateView> list(@BeanParam PageRequest page) {
        return desk.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(READER)
    @Operation(summary = "One certificate")
    @APIResponse(responseCode = "200", description = "The certificate")
    @APIResponse(responseCode = "404", description = "CERTIFICATE_NOT_FOUND")
    public TrustedCertificateView one(@PathParam("id") @NotNull UUID id) {
        return desk.one(id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(REGISTRAR)
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the version that was seen",
            example = "\"0\"")
    @Operation(
            summary = "Trust a certificate no longer",
            description =
                    "With If-Match. It stays in the list as removed: no signature that comes in from now on may use"
                            + " it, nor lead over it. To revoke one whose authority is trusted, add it and remove it.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "400", description = "REQUIRED, TOO_LONG")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "CERTIFICATE_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "CERTIFICATE_ALREADY_REMOVED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public void remove(
            @PathParam("id") @NotNull UUID id,
            @QueryParam("reason") @NotNull @Size(max = 1000) @Parameter(description = "Why", example = "Lộ khóa")
                    String reason) {
        desk.remove(id, reason, caller.get());
    }
}
