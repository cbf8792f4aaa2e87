package vn.baophu.targets.export;

import static vn.baophu.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.security.CurrentCaller;

@Path("/plans/{plan}/annexes")
@Produces({
    MediaType.APPLICATION_JSON,
    DocumentFormat.CSV_TYPE,
    DocumentFormat.XLSX_TYPE,
    DocumentFormat.DOCX_TYPE,
    DocumentFormat.PDF_TYPE
})
@Tag(name = "Annexes", description = "The tables of a plan")
class AnnexDocumentsResource {
    private static final String FILE = "{annex: [0-9a-fA-F-]{36}}.{suffix: json|csv|xlsx|docx|pdf}";

    private final ExportDesk desk;
    private final CurrentCaller caller;

    AnnexDocumentsResource(ExportDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Path("/{annex}/document")
    @RolesAllowed(READER)
    @Operation(
            summary = "A table on paper, in the format that `Accept` names",
            description =
                    "XLSX, DOCX and PDF are laid out as Decree 30/2020/NĐ-CP wants it and carry the figures inside, so"
                            + " that they can be read in again without loss: a workbook in its sheet `Số liệu`, a text in a custom"
                            + " part, a PDF in the attached `figures.csv`. CSV has the columns that the intake takes, JSON the same"
                            + " with its heading. Who sees only a part of the plan's area gets no paper.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The caller has it already (`If-None-Match`)")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN, NO_SUCH_ANNEX")
    @APIResponse(responseCode = "406", description = "NOT_ACCEPTABLE")
    public Response document(
            @PathParam("plan") @Parameter(description = "Id, code or number") String plan,
            @PathParam("annex") UUID annex,
            @Context HttpHeaders headers,
            @Context Request request) {
        var format = DocumentFormat.accepted(headers.getAcceptableMediaTypes()).orElse(DocumentFormat.JSON);
        return answer(plan, annex, format, request);
    }

    @GET
    @Path(FILE)
    @RolesAllowed(READER)
    @Operation(summary = "A table on paper, in the format that the end of the address names")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The caller has it already (`If-None-Match`)")
    @APIResponse(responseCode = "403", description = "OUTSIDE_YOUR_AREA")
    @APIResponse(responseCode = "404", description = "NO_SUCH_PLAN, NO_SUCH_ANNEX")
    public Response file(
            @PathParam("plan") @Parameter(description = "Id, code or number") String plan,
            @PathParam("annex") UUID annex,
            @PathParam("suffix") @Parameter(schema = @Schema(enumeration = {"json", "csv", "xlsx", "docx", "pdf"}))
                    String suffix,
            @Context Request request) {
        return answer(plan, annex, DocumentFormat.called(suffix), request);
    }

    private Response answer(String plan, UUID annex, DocumentFormat format, Request request) {
        try (var table = desk.fetch(plan, annex, caller.get())) {
            var tag = new EntityTag(table.tag() + "-" + format.suffix(), true);
            var known = request.evaluatePreconditions(tag);
            if (known != null) {
                return known.build();
            }
            var document = table.as(format);
            return Response.ok(document.open(), format.mediaType())
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + document.name() + "\"")
                    .tag(tag)
                    .build();
        }
    }
}
