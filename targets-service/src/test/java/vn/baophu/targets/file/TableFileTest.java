package vn.baophu.targets.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Refused;
import vn.baophu.targets.sheet.SheetCell;

class TableFileTest {
    @Test
    void a_workbook_gives_numbers_as_shown_and_merged_cells_as_value_then_blanks() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Phụ lục 1");
            sheet.createRow(0).createCell(0).setCellValue("Năm 2023");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("Xã Vĩnh Hà");
            number(book, row.createCell(1), 12750, "#,##0");
            number(book, row.createCell(3), 0.192, "0.0%");
            number(book, row.createCell(4), 19.75, "General");
            number(book, row.createCell(5), 95.9, "0.00");
            number(book, row.createCell(6), 0.1 + 0.2, "General");
            number(book, row.createCell(7), 45230, "dd/mm/yyyy");
            row.createCell(8).setCellFormula("1+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.setSheetVisibility(
                    book.getSheetIndex(book.createSheet("ẩn")), org.apache.poi.ss.usermodel.SheetVisibility.HIDDEN);

            var tables = TablesRead.of(Packed.workbook(book).bytes());

            assertThat(tables).extracting(TablesRead.Table::name).containsExactly("Phụ lục 1");
            assertThat(tables.get(0).texts())
                    .containsExactly(
                            List.of("Năm 2023"),
                            List.of("Xã Vĩnh Hà", "12750", "", "19.2%", "19.75", "95.90", "0.3", "2023-10-31", "2"));
            assertThat(tables.get(0).rows().get(1).number()).isEqualTo(3);
            assertThat(tables.get(0).rows().get(1).cells())
                    .extracting(SheetCell::number)
                    .containsExactly(false, true, false, true, true, true, true, false, true);
        }
    }

    @Test
    void cells_without_a_value_to_trust_are_all_named() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var row = book.createSheet().createRow(3);
            row.createCell(1).setCellFormula("1+1");
            row.createCell(2).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
            var file = Packed.workbook(book).bytes();

            assertThatThrownBy(() -> TablesRead.of(file))
                    .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.faults())
                            .extracting(Fault::row, Fault::column, fault -> fault.refusal()
                                    .name())
                            .containsExactly(
                                    org.assertj.core.groups.Tuple.tuple(4, "B", "FORMULA_WITHOUT_VALUE"),
                                    org.assertj.core.groups.Tuple.tuple(4, "C", "CELL_IN_ERROR")));
        }
    }

    @Test
    void a_text_gives_each_table_with_the_lines_above_it() {
        var tables = TablesRead.of(Packed.document("""
                <w:p><w:r><w:t>PHỤ LỤC</w:t></w:r></w:p><w:p/>
                <w:p><w:r><w:t>CHỈ TIÊU </w:t></w:r><w:r><w:t>BHXH</w:t></w:r></w:p>
                <w:tbl>
                  <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>STT</w:t></w:r></w:p></w:tc>
                    <w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Năm</w:t></w:r></w:p><w:p><w:r><w:t>2023</w:t></w:r></w:p></w:tc></w:tr>
                  <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>
                    <w:tc><w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:r><w:t>Số người</w:t></w:r></w:p></w:tc>
                    <w:tc><w:p><w:r><w:t>%</w:t></w:r></w:p></w:tc></w:tr>
                </w:tbl>
                <w:p><w:r><w:t>Bảng 2</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc></w:tr></w:tbl>""").bytes());

        assertThat(tables).hasSize(2);
        assertThat(tables.get(0).texts())
                .containsExactly(
                        List.of("PHỤ LỤC"),
                        List.of("CHỈ TIÊU BHXH"),
                        List.of("STT", "Năm 2023", ""),
                        List.of("", "Số người", "%"));
        assertThat(tables.get(1).texts()).containsExactly(List.of("Bảng 2"), List.of("A"));
    }

    @Test
    void a_csv_is_cut_at_what_separates_its_lines() {
        assertThat(csv("\uFEFFSTT;Đơn vị;Tỷ lệ\n1;TT Hồ Xá;19,2%\n\n2;\"Xã; Vĩnh Hà\";10,0%\n"))
                .containsExactly(
                        List.of("STT", "Đơn vị", "Tỷ lệ"),
                        List.of("1", "TT Hồ Xá", "19,2%"),
                        List.of("2", "Xã; Vĩnh Hà", "10,0%"));
        assertThat(csv("A\tB\n1\t2,5\n")).containsExactly(List.of("A", "B"), List.of("1", "2,5"));
        assertThat(csv("A,B\n\"1,5\",x\n")).containsExactly(List.of("A", "B"), List.of("1,5", "x"));
    }

    @Test
    void the_kind_is_told_by_the_content() {
        try (var file = TableFile.open("A,B\n".getBytes(UTF_8))) {
            assertThat(file.kind()).isEqualTo(FileKind.CSV);
        }
        try (var file = TableFile.open(Packed.document("").bytes())) {
            assertThat(file.kind()).isEqualTo(FileKind.DOCX);
        }
    }

    private static List<List<String>> csv(String text) {
        return TablesRead.of(text.getBytes(UTF_8)).get(0).texts();
    }

    private static void number(XSSFWorkbook book, XSSFCell cell, double value, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }
}
