package vn.baophu.targets.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Our documents, opened again. */
final class OpenedDocx {
    private OpenedDocx() {}

    /** The rows of the table of figures in a document. */
    static List<List<String>> table(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getTables().get(1).getRows().stream()
                    .map(OpenedDocx::cells)
                    .toList();
        }
    }

    private static List<String> cells(XWPFTableRow row) {
        var cells = new ArrayList<String>();
        row.getTableCells().forEach(cell -> {
            var span = cell.getCTTc().getTcPr().getGridSpan();
            cells.add(cell.getText());
            IntStream.range(1, span == null ? 1 : span.getVal().intValue()).forEach(blank -> cells.add(""));
        });
        return cells;
    }
}
