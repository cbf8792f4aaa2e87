package vn.baophu.targets.print;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import vn.baophu.targets.picture.PictureColumn.Align;

/** What stands above and below the table of a PDF. */
final class PdfFrame {
    private static final int GAP = 6;
    private static final int ROOM_TO_SIGN = 55;

    private final Document document;
    private final PdfLetters letters;
    private final Page page;

    PdfFrame(Document document, PdfLetters letters, Page page) {
        this.document = document;
        this.letters = letters;
        this.page = page;
    }

    void above(PrintedPaper paper) {
        var left = empty();
        paper.authority()
                .forEach(line ->
                        left.addElement(letters.paragraph(line, Look.plain(12).inBold())));
        left.addElement(rule(half(2) / 4));
        left.addElement(letters.paragraph(paper.number(), Look.plain(13)));
        if (paper.draft()) {
            left.addElement(letters.paragraph(PrintedPaper.DRAFT, Look.plain(13).inBold()));
        }
        var motto = Look.plain(13).inBold();
        var right = empty();
        right.addElement(letters.paragraph(PrintedPaper.STATE, Look.plain(12).inBold()));
        right.addElement(letters.paragraph(PrintedPaper.MOTTO, motto));
        right.addElement(rule(letters.width(PrintedPaper.MOTTO, motto)));
        right.addElement(letters.paragraph(paper.placeAndDate(), Look.plain(13).inItalic()));
        document.add(halves(left, right));
        over("\u00a0", Look.plain(6));
        over(paper.kind(), Look.plain(14).inBold());
        over(paper.title(), Look.plain(14).inBold());
        document.add(rule(PdfPaper.points(page.between()) / 4));
        over("\u00a0", Look.plain(6));
        over(paper.annex().name(), Look.plain(14).inBold());
        over(paper.annex().title(), Look.plain(13).inBold());
        over(paper.annex().caption(), Look.plain(13).inItalic());
    }

    /** Who signs and who gets it stand on one page. */
    void below(PrintedPaper paper) {
        var left = empty();
        left.addElement(letters.paragraph(
                PrintedPaper.RECIPIENTS, Look.plain(12).inBold().inItalic().at(Align.LEFT)));
        paper.recipientLines()
                .forEach(line ->
                        left.addElement(letters.paragraph(line, Look.plain(11).at(Align.LEFT))));
        var right = empty();
        paper.signing()
                .forEach(line ->
                        right.addElement(letters.paragraph(line, Look.plain(13).inBold())));
        var signer = letters.paragraph(paper.signer(), Look.plain(13).inBold());
        signer.setSpacingBefore(ROOM_TO_SIGN);
        right.addElement(signer);
        var both = halves(left, right);
        both.setKeepTogether(true);
        both.setSpacingBefore(2 * GAP);
        document.add(both);
    }

    private void over(String text, Look look) {
        if (!text.isEmpty()) {
            Paragraph paragraph = letters.paragraph(text, look);
            paragraph.setSpacingAfter(GAP / 2f);
            document.add(paragraph);
        }
    }

    /** Two fifths of the paper left, three right. */
    private PdfPTable halves(PdfPCell left, PdfPCell right) {
        var table = new PdfPTable(new float[] {half(2), half(3)});
        table.setTotalWidth(new float[] {half(2), half(3)});
        table.setLockedWidth(true);
        table.addCell(left);
        table.addCell(right);
        return table;
    }

    private float half(int fifths) {
        return PdfPaper.points(page.between()) * fifths / 5;
    }

    private static PdfPCell empty() {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    private static PdfPTable rule(float width) {
        var line = new PdfPTable(1);
        line.setTotalWidth(width);
        line.setLockedWidth(true);
        var gap = empty();
        gap.setFixedHeight(GAP);
        line.addCell(gap);
        var cell = empty();
        cell.setBorder(Rectangle.TOP);
        cell.setBorderWidth(0.7f);
        cell.setFixedHeight(GAP / 2f);
        line.addCell(cell);
        return line;
    }
}
