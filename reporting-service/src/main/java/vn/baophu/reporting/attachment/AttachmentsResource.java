package vn.baophu.reporting.attachment;

import static vn.baophu.platform.security.Roles.READER;
import static vn.baophu.platform.security.Roles.REPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import vn.baophu.reporting.file.FileKind;

/** The door to the files of reports. */
@Path("/obligations/{obligation}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attachments", description = "Files that belong to a report: PDF, DOCX, XLSX, CSV, PNG, JPEG")
public class AttachmentsResource {
    private final AttachmentDesk desk;
    private final AttachmentReading reading;
    private final CurrentCaller caller;

    AttachmentsResource(AttachmentDesk desk, AttachmentReading reading, CurrentCaller caller) {
        this.desk = desk;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @OneFile
    @Idempotent
    @RolesAllowed(REPORTER)
    @Consumes({
        FileKind.Media.PDF,
        FileKind.Media.DOCX,
        FileKind.Media.XLSX,
        FileKind.Media.CSV,
        FileKind.Media.PNG,
        FileKind.Media.JPEG
    })
    @Operation(
            summary = "Send a file for a report",
            description =
                    "The bytes are the body; at most 10 MB a file and 10 files a report. The declared type must be"
                            + " what the bytes are; files with macros, and files that are two kinds at once, are refused. A report"
                            + " names the file by its id; until one does, the file can be taken back.")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(responseCode = "400", description = "EMPTY_FILE, FILE_NAME_UNUSABLE, TOO_LONG")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "OBLIGATION_NOT_FOUND")
    @APIResponse(responseCode = "413", description = "FILE_TOO_LARGE, FILE_SWOLLEN, TOO_LARGE")
    @APIResponse(
            responseCode = "415",
            description = "UNSUPPORTED_MEDIA_TYPE, CONTENT_NOT_AS_DECLARED, FILE_WITH_MACROS, FILE_WITHIN_FILE")
    @APIResponse(
            responseCode = "422",
            description =
                    "TOO_MANY_ATTACHMENTS, UNKNOWN_ATTACHMENT_CODE, ATTACHMENT_OF_OTHER_TYPE, IDEMPOTENCY_KEY_REUSED")
    public RestResponse<AttachmentView> send(
            @PathParam("obligation") @NotNull UUID obligation,
            @BeanParam @Valid SendFile sent,
            @Context HttpHeaders headers,
            @Schema(
                            type = SchemaType.STRING,
                            format = "binary",
                            description = "The bytes of the file as they are, not base64 and not a form")
                    byte[] content) {
        var kind = Optional.ofNullable(headers.getMediaType())
                .flatMap(declared -> FileKind.ofType(declared.getType() + "/" + declared.getSubtype()))
                .orElseThrow(NotSupportedException::new);
        var view = AttachmentView.of(desk.store(obligation, sent, kind, content, caller.get()));
        return ResponseBuilder.<AttachmentView>created(
                        URI.create("/obligations/" + obligation + "/attachments/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @RolesAllowed(READER)
    @Operation(summary = "The files that were sent for a report", description = "In the order of coming in.")
    @APIResponse(responseCode = "200", description = "A page of what is known of them")
    @APIResponse(responseCode = "400", description = "OUT_OF_RANGE, BAD_CURSOR")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "OBLIGATION_NOT_FOUND")
    public Page<AttachmentView> list(@PathParam("obligation") @NotNull UUID obligation, @BeanParam PageRequest page) {
        return reading.list(obligation, page, caller.get());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(READER)
    @Operation(summary = "What is known of one file")
    @APIResponse(responseCode = "200", description = "The file without its bytes")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "OBLIGATION_NOT_FOUND, ATTACHMENT_NOT_FOUND")
    public AttachmentView one(@PathParam("obligation") @NotNull UUID obligation, @PathParam("id") @NotNull UUID id) {
        return reading.one(obligation, id, caller.get());
    }

    @GET
    @Path("/{id}/content")
    @RolesAllowed(READER)
    @Produces({
        FileKind.Media.PDF,
        FileKind.Media.DOCX,
        FileKind.Media.XLSX,
        FileKind.Media.CSV,
        FileKind.Media.PNG,
        FileKind.Media.JPEG
    })
    @Operation(
            summary = "The bytes of one file, exactly as they came in",
            description = "Content-Digest carries their SHA-256 (RFC 9530), Content-Disposition the name.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "*/*",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            format = "binary",
                                            description = "PDF, DOCX, XLSX, CSV, PNG or JPEG, byte for byte as sent")))
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "OBLIGATION_NOT_FOUND, ATTACHMENT_NOT_FOUND")
    public Response content(@PathParam("obligation") @NotNull UUID obligation, @PathParam("id") @NotNull UUID id) {
        var served = reading.content(obligation, id, caller.get());
        return AsFile.of(served.file(), served.bytes());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(REPORTER)
    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            required = true,
            description = "ETag of the version that was seen",
            example = "\"0\"")
    @Operation(summary = "Take a file back that no report names", description = "With If-Match.")
    @APIResponse(responseCode = "204", description = "Gone, with its bytes")
    @APIResponse(responseCode = "403", description = "FORBIDDEN_ROLE, OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "OBLIGATION_NOT_FOUND, ATTACHMENT_NOT_FOUND")
    @APIResponse(responseCode = "409", description = "ATTACHMENT_IN_USE")
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public void takeBack(@PathParam("obligation") @NotNull UUID obligation, @PathParam("id") @NotNull UUID id) {
        desk.takeBack(obligation, id, caller.get());
    }
}
