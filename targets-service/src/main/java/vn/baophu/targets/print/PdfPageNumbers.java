package vn.baophu.targets.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** Arabic numbers in the middle of the top margin, none on the first page. */
final class PdfPageNumbers extends PdfPageEventHelper {
    private static final Look LOOK = Look.plain(13);

    private final PdfLetters letters;

    PdfPageNumbers(PdfLetters letters) {
        this.letters = letters;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        if (writer.getPageNumber() > 1) {
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_CENTER,
                    letters.phrase(String.valueOf(writer.getPageNumber()), LOOK),
                    (document.left() + document.right()) / 2,
                    document.top() + PdfPaper.points(Page.TOP) / 2 - LOOK.points() / 3f,
                    0);
        }
    }
}
