package vn.baophu.targets.reading;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.baophu.targets.file.Packed;

/** What planners do with files, in one line each. */
public final class Files {
    public static final String XLSX = TakeFilesResource.XLSX;

    private Files() {}

    /** Sends a file for a plan. */
    public static ValidatableResponse send(RequestSpecification caller, String plan, String type, byte[] file) {
        return caller.contentType(type)
                .queryParam("fileName", "phu-luc")
                .body(file)
                .post("/api/v1/plans/{plan}/readings", plan)
                .then();
    }

    /** A workbook of one sheet; whole numbers are typed as numbers, all else as text. */
    public static byte[] workbook(String... lines) {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("PL1");
            for (int at = 0; at < lines.length; at++) {
                var row = sheet.createRow(at);
                var cells = lines[at].split(";", -1);
                for (int cell = 0; cell < cells.length; cell++) {
                    if (cells[cell].matches("\\d+")) {
                        row.createCell(cell).setCellValue(Long.parseLong(cells[cell]));
                    } else {
                        row.createCell(cell).setCellValue(cells[cell]);
                    }
                }
            }
            return Packed.workbook(book).bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
