package vn.baophu.reporting.file;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.baophu.reporting.file.FileRefusal.CONTENT_NOT_AS_DECLARED;
import static vn.baophu.reporting.file.FileRefusal.EMPTY_FILE;
import static vn.baophu.reporting.file.FileRefusal.FILE_NAME_UNUSABLE;
import static vn.baophu.reporting.file.FileRefusal.FILE_SWOLLEN;
import static vn.baophu.reporting.file.FileRefusal.FILE_TOO_LARGE;
import static vn.baophu.reporting.file.FileRefusal.FILE_WITHIN_FILE;
import static vn.baophu.reporting.file.FileRefusal.FILE_WITH_MACROS;
import static vn.baophu.reporting.file.GivenFiles.CSV;
import static vn.baophu.reporting.file.GivenFiles.JPEG;
import static vn.baophu.reporting.file.GivenFiles.PDF;
import static vn.baophu.reporting.file.GivenFiles.PNG;
import static vn.baophu.reporting.file.GivenFiles.docx;
import static vn.baophu.reporting.file.GivenFiles.join;
import static vn.baophu.reporting.file.GivenFiles.parts;
import static vn.baophu.reporting.file.GivenFiles.xlsx;
import static vn.baophu.reporting.file.GivenFiles.zip;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Refusal;
import vn.baophu.platform.error.Refused;

class KnownFileTest {
    private static final Map<FileKind, byte[]> HONEST = Map.of(
            FileKind.PDF, PDF,
            FileKind.DOCX, docx(),
            FileKind.XLSX, xlsx(),
            FileKind.CSV, CSV,
            FileKind.PNG, PNG,
            FileKind.JPEG, JPEG);

    @Test
    void every_kind_is_taken_for_itself_and_for_nothing_else() {
        HONEST.forEach((kind, content) -> {
            assertThat(taken(kind, content).type()).isEqualTo(kind.type());
            for (var other : FileKind.values()) {
                if (other != kind) {
                    refused(other, content, CONTENT_NOT_AS_DECLARED);
                }
            }
        });
    }

    @Test
    void a_file_has_the_digest_of_its_bytes_and_a_name_in_one_spelling() {
        var twoSigns = Normalizer.normalize("  Biểu số 01.csv ", Normalizer.Form.NFD);
        var file = KnownFile.of(twoSigns, "x", FileKind.CSV, "abc".getBytes(UTF_8));

        assertThat(file.name()).isEqualTo("Biểu số 01.csv");
        assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(taken(FileKind.CSV, CSV).name()).isEqualTo("2024-S1.csv");
    }

    @Test
    void a_file_that_is_an_archive_as_well_is_refused() {
        var archive = zip(Map.of("evil.class", new byte[] {1}));
        for (var kind : new FileKind[] {FileKind.PDF, FileKind.PNG, FileKind.JPEG}) {
            refused(kind, join(HONEST.get(kind), archive), FILE_WITHIN_FILE);
            refused(kind, join(join(HONEST.get(kind), archive), "%%EOF".getBytes(UTF_8)), FILE_WITHIN_FILE);
        }
        refused(FileKind.DOCX, join(docx(), PDF), CONTENT_NOT_AS_DECLARED);
        refused(FileKind.DOCX, join(PDF, docx()), CONTENT_NOT_AS_DECLARED);
        refused(FileKind.PNG, join(PNG, PDF), FILE_WITHIN_FILE);
        refused(FileKind.CSV, ("Hồ Xá;1\n".repeat(80) + "%PDF-1.7").getBytes(UTF_8), FILE_WITHIN_FILE);
    }

    @Test
    void a_document_that_runs_something_is_refused_whatever_its_parts_are_called() {
        var named = parts(GivenFiles.WORD, "word/document.xml", "<w/>");
        named.put("word/vbaProject.bin", new byte[] {1});
        refused(FileKind.DOCX, zip(named), FILE_WITH_MACROS);
        var renamed = parts(GivenFiles.WORD.replace(".main", ".macroEnabled.main"), "word/document.xml", "<w/>");
        refused(FileKind.DOCX, zip(renamed), FILE_WITH_MACROS);
        var listed = parts("application/vnd.ms-office.vbaProject", "word/x.bin", "x");
        refused(FileKind.DOCX, zip(listed), FILE_WITH_MACROS);
        var old = parts("application/vnd.ms-excel.macrosheet+xml", "xl/macrosheets/sheet1.xml", "<x/>");
        refused(FileKind.XLSX, zip(old), FILE_WITH_MACROS);
    }

    @Test
    void what_swells_when_it_is_opened_is_refused_and_not_opened() {
        var bomb = zip(parts(GivenFiles.SHEET, "xl/workbook.xml", "0".repeat(4_000_000)));
        assertThat(bomb.length).isLessThan(10_000);
        assertThat(taken(FileKind.XLSX, bomb).size()).isEqualTo(bomb.length);

        // the size that the archive states for its last file, 4 GB less one byte
        var sizeAt = bomb.length - 22 - "xl/workbook.xml".length() - 46 + 24;
        Arrays.fill(bomb, sizeAt, sizeAt + 4, (byte) 0xff);
        refused(FileKind.XLSX, bomb, FILE_SWOLLEN);
        var parts = parts(GivenFiles.SHEET, "xl/workbook.xml", "x");
        parts.put("[Content_Types].xml", (GivenFiles.SHEET + "0".repeat(2_000_000)).getBytes(UTF_8));
        refused(FileKind.XLSX, zip(parts), CONTENT_NOT_AS_DECLARED);
    }

    @Test
    void damaged_files_are_refused_and_break_nothing() {
        for (var kind : new FileKind[] {FileKind.DOCX, FileKind.XLSX}) {
            var whole = HONEST.get(kind);
            for (int length = 0; length < whole.length; length++) {
                refused(kind, Arrays.copyOf(whole, length), length == 0 ? EMPTY_FILE : CONTENT_NOT_AS_DECLARED);
            }
        }
    }

    @Test
    void text_is_text_in_utf_8() {
        refused(FileKind.CSV, "<html><script>".getBytes(UTF_8), CONTENT_NOT_AS_DECLARED);
        refused(FileKind.CSV, "đơn vị".getBytes(UTF_16LE), CONTENT_NOT_AS_DECLARED);
        refused(FileKind.CSV, "a;b\u0000c".getBytes(UTF_8), CONTENT_NOT_AS_DECLARED);
    }

    @Test
    void what_is_empty_too_large_or_badly_named_is_told_at_once() {
        assertThatThrownBy(() -> KnownFile.of("../x.pdf", "x", FileKind.PDF, new byte[0]))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.faults())
                        .extracting(Fault::refusal)
                        .containsExactly(FILE_NAME_UNUSABLE, EMPTY_FILE));
        refused(FileKind.PDF, Arrays.copyOf(PDF, KnownFile.MOST_BYTES + 1), FILE_TOO_LARGE);
        assertThat(taken(FileKind.PDF, Arrays.copyOf(PDF, KnownFile.MOST_BYTES)).size())
                .isEqualTo(KnownFile.MOST_BYTES);
        for (var name : new String[] {"x.exe", "x", "fdp\u202e.pdf.pdf", "a\u0000.pdf", "x".repeat(200) + ".pdf"}) {
            assertThatThrownBy(() -> KnownFile.of(name, "x", FileKind.PDF, PDF))
                    .isInstanceOfSatisfying(
                            Refused.class, no -> assertThat(no.refusal()).isEqualTo(FILE_NAME_UNUSABLE));
        }
    }

    private static KnownFile taken(FileKind kind, byte[] content) {
        return KnownFile.of(null, "2024-S1", kind, content);
    }

    private static void refused(FileKind kind, byte[] content, Refusal why) {
        assertThatThrownBy(() -> taken(kind, content))
                .as(kind + " " + why)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(why));
    }
}
