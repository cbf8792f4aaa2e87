package vn.baophu.targets.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The files that other tests read are what a clerk would have. */
class PaperFilesTest {
    @Test
    void a_workbook_holds_the_annexes_with_merged_headings() throws IOException {
        var bytes = PaperWorkbook.of(PaperWorkbook.Numbers.AS_TEXT, "vinh-linh-annex-1", "vinh-linh-annex-2");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getSheetAt(0);

            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(sheet.getRow(4).getCell(2).getStringCellValue()).isEqualTo("Năm 2023");
            assertThat(sheet.getRow(6).getCell(2).getStringCellValue()).isEqualTo("1.499");
            assertThat(sheet.getMergedRegions())
                    .extracting(Object::toString)
                    .anyMatch(region -> region.contains("A5:A6"))
                    .anyMatch(region -> region.contains("C5:E5"))
                    .anyMatch(region -> region.contains("A25:B25"));
        }
    }

    @Test
    void typed_numbers_show_what_the_paper_prints() throws IOException {
        var bytes = PaperWorkbook.of(PaperWorkbook.Numbers.TYPED, "vinh-linh-annex-1", "kon-tum-annex");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var shown = new DataFormatter(Locale.ROOT);
            var row = workbook.getSheetAt(0).getRow(6);

            assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(shown.formatCellValue(row.getCell(2))).isEqualTo("1,499");
            assertThat(shown.formatCellValue(row.getCell(4))).isEqualTo("19.2%");
            assertThat(shown.formatCellValue(workbook.getSheetAt(1).getRow(7).getCell(4)))
                    .isEqualTo("30.00");
        }
    }

    @Test
    void a_document_holds_paragraphs_and_a_table_with_merged_cells() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(PaperDocument.of("kon-tum-annex")))) {
            var table = document.getTables().get(0);

            assertThat(document.getParagraphs().get(0).getText()).isEqualTo("Phụ lục");
            assertThat(table.getRow(0).getTableCells()).hasSize(5);
            assertThat(table.getRow(0).getCell(2).getText()).isEqualTo("Chỉ tiêu BHXH (%)");
            assertThat(table.getRow(3).getCell(1).getText()).isEqualTo("Thành phố Kon Tum");
        }
    }
}
