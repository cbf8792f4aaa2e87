package vn.baophu.targets.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static vn.baophu.targets.file.FileRefusal.CELL_TOO_LONG;
import static vn.baophu.targets.file.FileRefusal.FILE_DAMAGED;
import static vn.baophu.targets.file.FileRefusal.FILE_POINTS_OUTSIDE;
import static vn.baophu.targets.file.FileRefusal.FILE_UNPACKS_TOO_LARGE;
import static vn.baophu.targets.file.FileRefusal.FORMULA_TOO_LONG;

import java.io.IOException;
import java.time.Duration;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baophu.platform.error.Refused;

/** Text that makes a careless pattern or library run for hours, or break. */
class TwistedFilesTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String CELL = "<v>0</v>";

    @ParameterizedTest
    @ValueSource(strings = {"[.XLS", "[", "[.XLS.XLS", "|", "HYPERLINK ", "\""})
    void a_formula_of_one_repeated_piece_is_judged_at_once(String piece) {
        var formula = piece.repeat(8_000 / piece.length());

        atOnce(() -> Formulas.mustStayInside(formula, 1, "A"));
        atOnce(() -> ShownNumber.as(piece.repeat(250 / piece.length())));
    }

    @Test
    void relations_without_end_are_judged_at_once() {
        atOnce(() -> Relations.check("<Relationship ".repeat(2_000_000)));
        assertThatThrownBy(() -> Relations.check("<Relationship Id=\"a>\" TargetMode=\"External\" Target=\"x\"/>"))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(FILE_POINTS_OUTSIDE));
    }

    @Test
    void what_is_longer_than_a_spreadsheet_writes_is_refused_unread() {
        refused("a,b\n1,\"=%s\"\n".formatted("[".repeat(20_000)).getBytes(UTF_8), FORMULA_TOO_LONG);
        refused("a,b\n1,%s\n".formatted("[".repeat(32_768)).getBytes(UTF_8), CELL_TOO_LONG);
        refused(sound().replacing(SHEET, CELL, "<f>" + "[".repeat(20_000) + "</f>" + CELL), FORMULA_TOO_LONG);
        refused(sound().replacing(SHEET, CELL, "<v>" + "1".repeat(32_768) + "</v>"), CELL_TOO_LONG);
        refused(sound().replacing(TEXTS, "Hồ Xá", "x".repeat(32_768)), CELL_TOO_LONG);
        refused(Packed.document("<w:p><w:r><w:t>" + "x".repeat(32_768) + "</w:t></w:r></w:p>"), CELL_TOO_LONG);
        refused(
                sound().replacing(
                                "xl/styles.xml",
                                "<numFmts count=\"0\"/>",
                                "<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + "[".repeat(256) + "\"/></numFmts>")
                        .replacing("xl/styles.xml", "numFmtId=\"0\"", "numFmtId=\"164\""),
                FILE_DAMAGED);
        assertThat(TablesRead.of("a,b\n1,%s\n".formatted("x".repeat(32_767)).getBytes(UTF_8)))
                .hasSize(1);
    }

    @Test
    void texts_that_are_held_in_memory_are_bounded_whatever_the_name_of_their_part() {
        var much = sound().with("xl/other.xml", noise());
        refused(much, FILE_UNPACKS_TOO_LARGE);

        refused(
                sound().renamed(TEXTS, "xl/worksheets/texts.xml")
                        .replacing("[Content_Types].xml", "/xl/sharedStrings.xml", "/xl/worksheets/texts.xml")
                        .replacing("xl/_rels/workbook.xml.rels", "sharedStrings.xml", "worksheets/texts.xml"),
                FILE_DAMAGED);
    }

    @Test
    void what_breaks_a_library_is_a_damaged_file() {
        refused(sound().replacing(TEXTS, "uniqueCount=\"1\"", "uniqueCount=\"x\""), FILE_DAMAGED);
        refused(sound().replacing("xl/workbook.xml", "r:id=\"", "r:id=\"no"), FILE_DAMAGED);
    }

    /** What backtracks without end takes hours. */
    private static void atOnce(ThrowingCallable work) {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> catchThrowable(work));
    }

    private static void refused(Packed file, FileRefusal refusal) {
        refused(file.bytes(), refusal);
    }

    private static void refused(byte[] file, FileRefusal refusal) {
        assertThatThrownBy(() -> TablesRead.of(file))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(refusal));
    }

    private static Packed sound() {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("A").createRow(0).createCell(0).setCellValue("Hồ Xá");
            return Packed.workbook(workbook);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] noise() {
        var bytes = new byte[41_000_000];
        new java.util.Random(1).nextBytes(bytes);
        return bytes;
    }
}
