package vn.baophu.targets.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The tables of papers as they stand in a text document: title paragraphs above, headings merged as Word merges them. */
public final class PaperDocument {
    private final XWPFDocument document = new XWPFDocument();

    private PaperDocument() {}

    /** @param papers names of grids, e.g. {@code kon-tum-annex} */
    public static byte[] of(String... papers) {
        var written = new PaperDocument();
        for (var paper : papers) {
            written.add(PaperGrid.of(paper));
        }
        return written.bytes();
    }

    private void add(PaperGrid grid) {
        for (var line : grid.above()) {
            var paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.createRun().setText(line);
        }
        var table = document.createTable(grid.rows().size(), grid.width());
        for (var row = 0; row < grid.rows().size(); row++) {
            for (var column = 0; column < grid.width(); column++) {
                table.getRow(row).getCell(column).setText(grid.cell(row, column));
            }
        }
        merge(table, grid.merged());
        document.createParagraph();
    }

    private static void merge(XWPFTable table, List<PaperGrid.Merged> merged) {
        for (var area : merged) {
            for (var row = area.firstRow(); row <= area.lastRow() && area.lastRow() > area.firstRow(); row++) {
                properties(table.getRow(row).getCell(area.firstColumn()))
                        .addNewVMerge()
                        .setVal(row == area.firstRow() ? STMerge.RESTART : STMerge.CONTINUE);
            }
        }
        // from the right, so that places to the left stay what they are
        for (var at = merged.size() - 1; at >= 0; at--) {
            span(table, merged.get(at));
        }
    }

    private static void span(XWPFTable table, PaperGrid.Merged area) {
        var columns = area.lastColumn() - area.firstColumn() + 1;
        if (columns > 1) {
            var row = table.getRow(area.firstRow());
            properties(row.getCell(area.firstColumn())).addNewGridSpan().setVal(BigInteger.valueOf(columns));
            for (var column = area.lastColumn(); column > area.firstColumn(); column--) {
                row.removeCell(column);
            }
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties == null ? cell.getCTTc().addNewTcPr() : properties;
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (document) {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
