package vn.baophu.targets.print;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import vn.baophu.targets.carried.CarriedFigures;
import vn.baophu.targets.carried.CarriedHeading;

/** A picture of the paper that prints the same everywhere: letters embedded, figures attached. */
final class PdfPaper implements PaperWriter {
    @Override
    public void write(PrintedPaper paper, PrintedTable table, OutputStream out) throws IOException {
        var page = Page.of(table.picture().columns());
        var letters = new PdfLetters();
        var document = new Document(
                new Rectangle(points(page.width()), points(page.height())),
                points(Page.LEFT),
                points(Page.RIGHT),
                points(Page.TOP),
                points(Page.BOTTOM));
        var writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPageEvent(new PdfPageNumbers(letters));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("vi-VN"));
        document.addTitle(paper.subject());
        carry(document, table.heading());
        document.open();
        var frame = new PdfFrame(document, letters, page);
        frame.above(paper);
        new PdfTable(document, letters, page).write(table);
        frame.below(paper);
        attach(writer, table.figures());
        document.close();
    }

    private static void carry(Document document, CarriedHeading heading) {
        if (heading.title() != null) {
            document.addHeader(CarriedHeading.TITLE, heading.title());
        }
        if (heading.caption() != null) {
            document.addHeader(CarriedHeading.CAPTION, heading.caption());
        }
        if (heading.source() != null) {
            document.addHeader(CarriedHeading.SOURCE, heading.source());
        }
    }

    static float points(int twentieths) {
        return twentieths / 20f;
    }

    private static void attach(PdfWriter writer, FiguresFile figures) throws IOException {
        var file = PdfFileSpecification.fileEmbedded(
                writer, figures.path().toString(), CarriedFigures.PDF_ATTACHMENT, null, "text/csv", null, 9);
        writer.addFileAttachment(CarriedFigures.XLSX_SHEET, file);
    }
}
