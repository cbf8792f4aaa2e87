package vn.baophu.journeys.planlife;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The annex of a district for one year as a clerk keeps it in a spreadsheet: a head over two rows, the district's row. */
final class DistrictWorkbook {
    private static final String[][] ROWS = {
        {"PHỤ LỤC"},
        {"CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA BẢO HIỂM Y TẾ NĂM 2026"},
        {"(Ban hành kèm theo Kế hoạch số 88/KH-UBND, ngày 20 tháng 5 năm 2024)"},
        {},
        {"STT", "Đơn vị", "Năm 2026", "", ""},
        {"", "", "Số người TG", "Dân số", "Tỷ lệ %"},
        {"1", "Huyện Vĩnh Linh", "87.501", "89.509", "97,76%"},
    };

    private DistrictWorkbook() {}

    static byte[] bytes() {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("BHYT");
            for (var i = 0; i < ROWS.length; i++) {
                var row = sheet.createRow(i);
                for (var j = 0; j < ROWS[i].length; j++) {
                    row.createCell(j).setCellValue(ROWS[i][j]);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(4, 4, 2, 4));
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 1, 1));
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
