package vn.baophu.targets.print;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;

/** What stands above and below the table of a workbook. */
final class XlsxFrame {
    private final XlsxRows rows;
    private final XlsxStyles styles;
    private final int last;
    private final int middle;

    XlsxFrame(XlsxRows rows) {
        this.rows = rows;
        this.styles = rows.styles();
        this.last = rows.page().columns().size() - 1;
        this.middle = middle(rows.page());
    }

    /** The first column of the right side: the left one has two fifths of the paper. */
    private static int middle(Page page) {
        var width = 0;
        for (var at = 0; at < page.columns().size(); at++) {
            width += page.columns().get(at);
            if (width * 5L >= page.between() * 2L) {
                return Math.max(1, Math.min(at + 1, page.columns().size() - 1));
            }
        }
        return 1;
    }

    void above(PrintedPaper paper) {
        var authority = paper.authority();
        IntStream.range(0, Math.max(2, authority.size())).forEach(at -> {
            left(at < authority.size() ? authority.get(at) : "", styles.bold(), 12);
            right(
                    List.of(PrintedPaper.STATE, PrintedPaper.MOTTO, "").get(at),
                    at == 1 ? styles.motto() : styles.bold(),
                    12);
            rows.step();
        });
        left(paper.number(), styles.plain(), 13);
        right(paper.placeAndDate(), styles.italic(), 13);
        rows.step();
        if (paper.draft()) {
            left(PrintedPaper.DRAFT, styles.bold(), 13);
            rows.step();
        }
        rows.step();
        over(paper.kind(), styles.title(), 14);
        over(paper.title(), styles.title(), 14);
        rows.step();
        over(paper.annex().name(), styles.title(), 14);
        over(paper.annex().title(), styles.bold(), 13);
        over(paper.annex().caption(), styles.italic(), 13);
        rows.step();
    }

    /** After a blank row, so that it is plain where the table ends. */
    void below(PrintedPaper paper) {
        rows.step();
        var recipients = paper.recipientLines();
        var signing = paper.signing();
        left(PrintedPaper.RECIPIENTS, styles.recipientsHead(), 12);
        right(signing.isEmpty() ? "" : signing.get(0), styles.bold(), 13);
        rows.step();
        var nameAt = signing.size() + 3;
        for (var at = 1; at <= Math.max(recipients.size(), nameAt); at++) {
            if (at <= recipients.size()) {
                left(recipients.get(at - 1), styles.recipients(), 11);
            }
            if (at < signing.size()) {
                right(signing.get(at), styles.bold(), 13);
            } else if (at == nameAt) {
                right(paper.signer(), styles.bold(), 13);
            }
            rows.step();
        }
    }

    private void left(String text, CellStyle style, int points) {
        rows.across(0, middle - 1, text, style, points);
    }

    private void right(String text, CellStyle style, int points) {
        rows.across(middle, last, text, style, points);
    }

    private void over(String text, CellStyle style, int points) {
        if (!text.isEmpty()) {
            rows.across(0, last, text, style, points);
            rows.step();
        }
    }
}
