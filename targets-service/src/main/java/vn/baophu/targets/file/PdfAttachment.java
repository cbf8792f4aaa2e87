package vn.baophu.targets.file;

import static vn.baophu.targets.file.FileRefusal.FILE_ENCRYPTED;
import static vn.baophu.targets.file.FileRefusal.PDF_WITHOUT_FIGURES;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.baophu.platform.error.Refused;
import vn.baophu.targets.carried.CarriedFigures;
import vn.baophu.targets.carried.CarriedHeading;

/** The figures that a PDF of ours carries; the picture of any other is not guessed at. */
final class PdfAttachment {
    private static final int MOST_CARRIED = 64_000_000;

    private PdfAttachment() {}

    static void read(Path path, TableSink sink) throws IOException {
        try (var pdf = Loader.loadPDF(path.toFile(), "", IOUtils.createTempFileOnlyStreamCache())) {
            var csv = CarriedFigures.inPdf(pdf, MOST_CARRIED).orElseThrow(() -> new Refused(PDF_WITHOUT_FIGURES));
            CsvRows.read(csv, CarriedHeading.in(pdf), sink);
        } catch (InvalidPasswordException locked) {
            throw new Refused(FILE_ENCRYPTED);
        }
    }

    static List<String> pages(Path path) throws IOException {
        try (var pdf = Loader.loadPDF(path.toFile(), "", IOUtils.createTempFileOnlyStreamCache())) {
            var pages = new ArrayList<String>();
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        }
    }
}
