package vn.baophu.reporting.workbook;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.baophu.platform.error.PlatformRefusal.TABLE_TOO_LARGE;
import static vn.baophu.reporting.workbook.WorkbookRefusal.CELL_TOO_LONG;
import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_DAMAGED;
import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_ENCRYPTED;
import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_LEGACY;
import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_POINTS_OUTSIDE;
import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_UNKNOWN;
import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_UNPACKS_TOO_LARGE;
import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_WITH_MACROS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Refusal;
import vn.baophu.platform.error.Refused;

/** Files as strangers send them. */
class WorkbookTest {
    private static final String CELLS = "<c r=\"A1\" t=\"inlineStr\"><is><t>%s</t></is></c>";

    @Test
    void numbers_texts_and_calculated_values_are_read_and_nothing_is_guessed() throws IOException {
        var rows = read(sheet("<row r=\"1\">" + CELLS.formatted("Xã")
                + "<c r=\"B1\"><v>12038</v></c><c r=\"C1\"><v>12.038</v></c><c r=\"D1\"><f>B1+1</f><v>1.2E4</v></c>"
                + "<c r=\"E1\"><f>B1</f></c><c r=\"F1\" t=\"e\"><v>#REF!</v></c></row>"));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).cells()).containsExactly("Xã", "12038", "12,038", "12000", "", "");
        assertThat(rows.get(0).broken()).containsOnlyKeys(4, 5);
    }

    @Test
    void what_is_no_xlsx_is_told_by_its_kind() throws IOException {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        var encrypted = new ByteArrayOutputStream();
        encrypted.write(ole);
        encrypted.write("EncryptedPackage".getBytes(UTF_16LE));

        refused(new byte[0], WORKBOOK_UNKNOWN);
        refused("regime,unit".getBytes(UTF_8), WORKBOOK_UNKNOWN);
        refused(ole, WORKBOOK_LEGACY);
        refused(encrypted.toByteArray(), WORKBOOK_ENCRYPTED);
        refused(packed(Map.of("word/document.xml", "<x/>")), WORKBOOK_UNKNOWN);
        refused(Arrays.copyOf(packed(sheet("")), 100), WORKBOOK_DAMAGED);
    }

    @Test
    void macros_and_what_points_outside_are_refused() throws IOException {
        refused(with("xl/vbaProject.bin", "x"), WORKBOOK_WITH_MACROS);
        refused(with("xl/externalLinks/externalLink1.xml", "<x/>"), WORKBOOK_POINTS_OUTSIDE);
        refused(with("xl/connections.xml", "<x/>"), WORKBOOK_POINTS_OUTSIDE);
        refused(
                with(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships><Relationship Id=\"r\" Type=\"http://x/image\" Target=\"http://evil/\""
                                + " TargetMode=\"External\"/></Relationships>"),
                WORKBOOK_POINTS_OUTSIDE);
    }

    @Test
    void what_would_fill_the_memory_is_refused_before_it_does() throws IOException {
        refused(with("xl/sharedStrings.xml", " ".repeat(21_000_000)), WORKBOOK_UNPACKS_TOO_LARGE);
        refused(packed(sheet("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>")), TABLE_TOO_LARGE);
        refused(packed(sheet("<row r=\"1\">" + "<c><v>1</v></c>".repeat(101) + "</row>")), TABLE_TOO_LARGE);
        refused(packed(sheet("<row r=\"1\">" + CELLS.formatted("x".repeat(40_000)) + "</row>")), CELL_TOO_LONG);
        assertThat(read(sheet("<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c></row>"))
                        .get(0)
                        .cells()
                        .get(0))
                .hasSizeLessThan(20);
    }

    @Test
    void no_entity_grows_or_fetches_anything() throws IOException {
        var parts = sheet("<row r=\"1\">" + CELLS.formatted("&b;") + "</row>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">]>"
                        + parts.get("xl/worksheets/sheet1.xml"));

        refused(packed(parts), WORKBOOK_DAMAGED);
    }

    private static void refused(byte[] file, Refusal refusal) {
        assertThatThrownBy(() -> Workbook.read(file, row -> {}))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(refusal));
    }

    private static List<SheetLine> read(Map<String, String> parts) throws IOException {
        var rows = new ArrayList<SheetLine>();
        Workbook.read(packed(parts), rows::add);
        return rows;
    }

    private static byte[] with(String part, String text) throws IOException {
        var parts = sheet("");
        parts.put(part, text);
        return packed(parts);
    }

    /** The parts of a workbook with one sheet. */
    private static Map<String, String> sheet(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "</Relationships>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    private static byte[] packed(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
