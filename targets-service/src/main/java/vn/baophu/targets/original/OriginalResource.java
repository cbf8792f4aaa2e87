package vn.baophu.targets.original;

import static vn.baophu.platform.security.Roles.PLANNER;
import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plans;

@Path("/plans/{plan}/original")
@Tag(name = "Originals", description = "The signed papers as files")
class OriginalResource {
    private final OriginalDesk desk;
    private final Originals originals;
    private final Plans plans;
    private final Horizons horizons;
    private final CurrentCaller caller;

    OriginalResource(OriginalDesk desk, Originals originals, Plans plans, Horizons horizons, CurrentCaller caller) {
        this.desk = desk;
        this.originals = originals;
        this.plans = plans;
        this.horizons = horizons;
        this.caller = caller;
    }

    @GET
    @Produces({FileKind.Media.PDF, FileKind.Media.DOCX})
    @RolesAllowed(READER)
    @Operation(
            summary = "The file of a paper, exactly as it came in",
            description = "Content-Digest carries the SHA-256 of the bytes (RFC 9530), Content-Disposition the name.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = FileKind.Media.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = FileKind.Media.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN, NO_ORIGINAL")
    public Response read(@PathParam("plan") String name) {
        var plan = plans.named(name, horizons.of(caller.get()));
        var original = originals.of(plan);
        var file = original.file();
        return Response.ok(new ByteArrayInputStream(originals.content(plan)), file.type())
                .header(HttpHeaders.ETAG, "\"" + original.version() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(file.name()))
                .header("Content-Digest", "sha-256=:" + base64(file.sha256()) + ":")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @PUT
    @Consumes({FileKind.Media.PDF, FileKind.Media.DOCX})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(PLANNER)
    @Operation(
            summary = "Attach the file of a paper to its draft",
            description =
                    "PDF, or DOCX without macros, told by the content; at most 20 MB. Another file in its place needs the"
                            + " version of the one that is there; once the plan is submitted it no longer changes.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, example = "\"0\"")
    @APIResponse(
            responseCode = "200",
            description = "Replaced or unchanged",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OriginalView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Attached",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OriginalView.class)))
    @APIResponse(responseCode = "400", description = "FILE_NAME_UNUSABLE")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN")
    @APIResponse(responseCode = "409", description = "ALREADY_SUBMITTED, ALREADY_ISSUED")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "413", description = "ORIGINAL_TOO_LARGE, TOO_LARGE")
    @APIResponse(responseCode = "415", description = "UNSUPPORTED_MEDIA_TYPE, NEITHER_PDF_NOR_DOCX")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public RestResponse<OriginalView> put(
            @PathParam("plan") String plan,
            @QueryParam("fileName") @Parameter(description = "The plan's code without it", example = "127-KH-UBND.pdf")
                    String fileName,
            byte[] content) {
        var stored = desk.put(plan, fileName, content, caller.get());
        return RestResponse.status(stored.isNew() ? Status.CREATED : Status.OK, OriginalView.of(stored.original()));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
