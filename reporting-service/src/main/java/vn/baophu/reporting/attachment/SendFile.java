package vn.baophu.reporting.attachment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is said of a file that is sent; the rest is told by its bytes. */
public class SendFile {
    @QueryParam("code")
    @Size(max = 50) @Parameter(description = "Which of the files that the regime asks for it is", example = "PL01")
    String code;

    @QueryParam("fileName")
    @Parameter(
            description = "With the extension of its kind; without it the file is called after the period",
            example = "Bieu 01.xlsx")
    String fileName;
}
