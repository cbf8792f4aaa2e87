package vn.baophu.targets.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.picture.Picture;
import vn.baophu.targets.picture.Words;
import vn.baophu.targets.print.FiguresFile;
import vn.baophu.targets.print.Format;
import vn.baophu.targets.print.PrintedPaper;
import vn.baophu.targets.print.PrintedTable;

/** A table with all that any format needs. */
record ExportedTable(Annex annex, PrintedPaper paper, FiguresFile figures, Words words) {
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    void write(DocumentFormat format, OutputStream out) throws IOException {
        switch (format) {
            case JSON -> new FiguresAsJson(annex).write(figures, out);
            case CSV -> {
                out.write(BYTE_ORDER_MARK); // without it spreadsheets take Vietnamese letters for something else
                figures.copyTo(out);
            }
            case XLSX -> Format.XLSX.write(paper, drawn(), out);
            case DOCX -> Format.DOCX.write(paper, drawn(), out);
            case PDF -> Format.PDF.write(paper, drawn(), out);
        }
    }

    private PrintedTable drawn() {
        return new PrintedTable(Picture.of(figures, words), figures);
    }
}
