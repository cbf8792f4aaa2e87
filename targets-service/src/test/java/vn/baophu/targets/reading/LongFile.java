package vn.baophu.targets.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.baophu.targets.file.TableFile;
import vn.baophu.targets.layout.Sheets;

/** An annex of fifty thousand rows, and a program that reads it to figures; run with little memory. */
public final class LongFile {
    static final int ROWS = 50_000;
    static final int YEARS = 7;

    private LongFile() {}

    /** Counts the figures of a file. */
    public static void main(String[] file) throws IOException {
        var confirmations = new Confirmations(null, null);
        var count = new long[1];
        try (var opened = TableFile.open(Files.readAllBytes(Path.of(file[0])))) {
            var survey = Surveyor.of(opened);
            var reading = new FileReading(
                    Sheets.WORDS,
                    confirmations,
                    (table, layout, figures) -> count[0] += figures.size(),
                    survey,
                    rows -> {});
            opened.read(reading);
            System.out.println(reading.end().tables().size() + " " + count[0] + " of " + survey.rows());
        }
    }

    static void write(Path file) {
        try (var book = new SXSSFWorkbook(100);
                var bytes = Files.newOutputStream(file)) {
            var sheet = book.createSheet("PL");
            sheet.createRow(0).createCell(0).setCellValue("CHỈ TIÊU BHYT GIAI ĐOẠN 2023-2029");
            var years = sheet.createRow(1);
            var measures = sheet.createRow(2);
            years.createCell(0).setCellValue("STT");
            years.createCell(1).setCellValue("Đơn vị");
            for (int year = 0; year < YEARS; year++) {
                years.createCell(2 + 3 * year).setCellValue("Năm " + (2023 + year));
                var at = 2 + 3 * year;
                for (var measure : List.of("Số người TG", "Dân số", "Tỷ lệ %")) {
                    measures.createCell(at++).setCellValue(measure);
                }
            }
            var random = new Random(7);
            for (int row = 0; row < ROWS; row++) {
                var cells = sheet.createRow(row + 3);
                cells.createCell(0).setCellValue(row + 1);
                cells.createCell(1).setCellValue("Xã Vĩnh Tú " + row);
                for (int at = 0; at < 3 * YEARS; at++) {
                    var number = at % 3 == 2 ? random.nextInt(1_000) / 10.0 : 100_000 + random.nextInt(8_000_000);
                    cells.createCell(2 + at).setCellValue(number);
                }
            }
            book.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
