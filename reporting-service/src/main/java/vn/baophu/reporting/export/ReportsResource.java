package vn.baophu.reporting.export;

import static vn.baophu.platform.security.Roles.READER;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.baophu.platform.security.CurrentCaller;

/** The door to the reports of a period as one file. */
@Path("/reports/{regime}")
@Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE})
@Tag(name = "Reports", description = "The reports of a period as one file")
public class ReportsResource {
    private static final String PERIOD = "{period: [0-9A-Za-z-]+}";
    private static final String EXAMPLE = """
            {"regime":{"code":"000-R01","title":"Báo cáo 6 tháng kết quả thực hiện chỉ tiêu bao phủ BHYT"},"period":"2024-S1","items":[
            {"obligation":"01900000-0000-7000-8000-000000000010","kind":"REPORT",
            "unit":{"id":"01900000-0000-7000-8000-000000019363","code":"19363","name":"Thị trấn Hồ Xá"},"state":"FULFILLED",
            "dueOn":"2024-07-09","reported":true,"submission":"01900000-0000-7000-8000-000000000020","revision":2,
            "submittedAt":"2024-07-05T02:00:00Z","late":false,"acceptedAt":"2024-07-08T03:30:00Z",
            "figures":[{"indicator":"BHYT","participants":12720,"denominator":13290,"percent":95.71}]},
            {"obligation":"01900000-0000-7000-8000-000000000011","kind":"REPORT",
            "unit":{"id":"01900000-0000-7000-8000-000000019366","code":"19366","name":"Thị trấn Bến Quan"},"state":"OVERDUE",
            "dueOn":"2024-07-09","reported":false}],"reporters":2,"reportedReporters":1}""";
    private static final String TABLE = """
            regime,unit,unitName,agency,agencyName,period,indicator,participants,denominator,percent,confirmation,narrative,state,\
            dueOn,submission,revision,submittedAt,late,acceptedAt,kind,row,rows
            000-R01,19363,Thị trấn Hồ Xá,,,2024-S1,BHYT,12720,13290,95.71,,Đã vận động từng hộ.,FULFILLED,2024-07-09,\
            01900000-0000-7000-8000-000000000020,2,2024-07-05T02:00:00Z,false,2024-07-08T03:30:00Z,REPORT,1,2
            000-R01,19366,Thị trấn Bến Quan,,,2024-S1,BHYT,,,,,,OVERDUE,2024-07-09,,,,,,REPORT,2,2
            """;
    private static final String WORKBOOK =
            "Office Open XML, one sheet with the rows and columns of the CSV, counts as numbers; save it as a file";

    private final PeriodDesk desk;
    private final CurrentCaller caller;

    ReportsResource(PeriodDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Path(PERIOD)
    @RolesAllowed(READER)
    @Operation(
            summary = "Every report of a period in the caller's area, in the format that `Accept` names",
            description =
                    "Every reporter is in it, ordered by code; one without a report is missing and never a zero. Of a"
                            + " report that is being corrected the accepted figures go out. CSV and XLSX have one row a figure, and can"
                            + " be filled in and sent back to `/submission-batches`; not so reports with texts of their own for"
                            + " sections, reports that were returned or are being corrected, and several occasions within one"
                            + " period, which the table does not tell apart. The file is written while it is read, so it may be"
                            + " of any length; one that breaks off has no end. Of"
                            + " kind CONSOLIDATION is what a relay has made of the reports of others: not to be added to them."
                            + " Each row of a table says its number (`row`) and how many the whole file has (`rows`), so that a file that"
                            + " was cut off is recognised by its last row; JSON that was cut off has no end. An export"
                            + " that is not read to its end in ten minutes (or as the operator says) is cut off."
                            + " Four go out at once, one a caller; a further one is refused with 503 BUSY and `Retry-After`.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT),
                        example = EXAMPLE),
                @Content(
                        mediaType = ExportFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        example = TABLE),
                @Content(
                        mediaType = ExportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", description = WORKBOOK))
            })
    @APIResponse(responseCode = "400", description = "NO_SUCH_PERIOD")
    @APIResponse(responseCode = "404", description = "REGIME_NOT_FOUND")
    @APIResponse(responseCode = "406", description = "NOT_ACCEPTABLE")
    public Response reports(
            @PathParam("regime") @NotBlank @Parameter(description = "Code or id", example = "000-R01") String regime,
            @PathParam("period") @NotBlank @Parameter(example = "2024-S1") String period,
            @QueryParam("unit")
                    @Parameter(
                            description = "Code or id of a unit: its reports and those of all below it",
                            example = "464")
                    String unit,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request) {
        return answer(regime, period, unit, ExportFormat.accepted(headers.getAcceptableMediaTypes()), request);
    }

    @GET
    @Path(PERIOD + ".{suffix: json|csv|xlsx}")
    @RolesAllowed(READER)
    @Operation(summary = "The same in the format that the end of the address names")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT),
                        example = EXAMPLE),
                @Content(
                        mediaType = ExportFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        example = TABLE),
                @Content(
                        mediaType = ExportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", description = WORKBOOK))
            })
    @APIResponse(responseCode = "400", description = "NO_SUCH_PERIOD")
    @APIResponse(responseCode = "404", description = "REGIME_NOT_FOUND")
    public Response file(
            @PathParam("regime") @NotBlank @Parameter(description = "Code or id", example = "000-R01") String regime,
            @PathParam("period") @NotBlank @Parameter(example = "2024-S1") String period,
            @PathParam("suffix") @Parameter(schema = @Schema(enumeration = {"json", "csv", "xlsx"})) String suffix,
            @QueryParam("unit") @Parameter(example = "464") String unit,
            @Context HttpServerRequest request) {
        return answer(regime, period, unit, ExportFormat.called(suffix), request);
    }

    private Response answer(String regime, String period, String unit, ExportFormat format, HttpServerRequest request) {
        var reader = caller.get();
        var head = desk.head(regime, period, unit, reader);
        StreamingOutput file = out -> desk.write(head, format, reader, out, () -> cut(request));
        var name = (head.regime() + "-" + head.period()).replaceAll("[^0-9A-Za-z._-]", "_") + "." + format.suffix();
        return Response.ok(file, format.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** Not closed in good order: that would first wait until the reader has taken what is written already. */
    private static void cut(HttpServerRequest request) {
        // Past the handlers of HTTP: they would wait until everything before has gone out
        ((ConnectionBase) request.connection())
                .channel()
                .pipeline()
                .firstContext()
                .close();
    }
}
