package vn.baophu.targets.print;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** What stands above and below the table of a document. */
final class DocxFrame {
    private static final int GAP = 120;
    private static final int ROOM_TO_SIGN = 1100;

    private final Wml wml;
    private final Page page;
    private final List<Integer> halves;

    DocxFrame(Wml wml, Page page) {
        this.wml = wml;
        this.page = page;
        var left = page.between() * 2 / 5;
        this.halves = List.of(left, page.between() - left);
    }

    void above(PrintedPaper paper) throws XMLStreamException {
        wml.startTable(halves, false);
        wml.startRow(false);
        startHalf(0);
        for (var line : paper.authority()) {
            wml.paragraph(line, Look.plain(12).inBold(), 0);
        }
        wml.rule(halves.get(0) * 3 / 8);
        wml.paragraph(paper.number(), Look.plain(13), 0);
        if (paper.draft()) {
            wml.paragraph(PrintedPaper.DRAFT, Look.plain(13).inBold(), 0);
        }
        wml.end(1);
        startHalf(1);
        wml.paragraph(PrintedPaper.STATE, Look.plain(12).inBold(), 0);
        wml.paragraph(PrintedPaper.MOTTO, Look.plain(13).inBold(), 0);
        wml.rule(halves.get(1) / 2 - MOTTO_HALF);
        wml.paragraph(paper.placeAndDate(), Look.plain(13).inItalic(), 0);
        wml.end(3);
        wml.paragraph("", Look.plain(13), 0);
        over(paper.kind(), Look.plain(14).inBold());
        over(paper.title(), Look.plain(14).inBold());
        wml.rule(page.between() * 3 / 8);
        wml.paragraph("", Look.plain(13), 0);
        over(paper.annex().name(), Look.plain(14).inBold());
        over(paper.annex().title(), Look.plain(13).inBold());
        over(paper.annex().caption(), Look.plain(13).inItalic());
    }

    /** Half the length of the motto in bold letters of 13 points. */
    private static final int MOTTO_HALF = 1640;

    void below(PrintedPaper paper) throws XMLStreamException {
        wml.paragraph("", Look.plain(13), GAP);
        wml.startTable(halves, false);
        wml.startRow(false);
        startHalf(0);
        wml.paragraph(PrintedPaper.RECIPIENTS, DocxBody.left(12).inBold().inItalic(), 0);
        for (var recipient : paper.recipientLines()) {
            wml.paragraph(recipient, DocxBody.left(11), 0);
        }
        wml.end(1);
        startHalf(1);
        var last = paper.signing().size() - 1;
        for (var at = 0; at <= last; at++) {
            wml.paragraph(paper.signing().get(at), Look.plain(13).inBold(), at == last ? ROOM_TO_SIGN : 0);
        }
        wml.paragraph(paper.signer(), Look.plain(13).inBold(), 0);
        wml.end(3);
        wml.paragraph("", Look.plain(1), 0);
    }

    private void startHalf(int half) throws XMLStreamException {
        wml.start("tc");
        wml.start("tcPr");
        wml.empty("tcW", "w", halves.get(half), "type", "dxa");
        wml.end(1);
    }

    private void over(String text, Look look) throws XMLStreamException {
        if (!text.isEmpty()) {
            wml.paragraph(text, look, GAP);
        }
    }
}
