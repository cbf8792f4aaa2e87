package vn.baophu.targets.print;

import java.io.IOException;
import java.io.OutputStream;

/** The formats in which a person prints a paper. */
public enum Format {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new XlsxPaper()),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", new DocxPaper()),
    PDF("application/pdf", new PdfPaper());

    private final String mediaType;
    private final PaperWriter writer;

    Format(String mediaType, PaperWriter writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Writes the whole file; leaves the stream open. */
    public void write(PrintedPaper paper, PrintedTable table, OutputStream out) throws IOException {
        writer.write(paper, table, out);
    }
}
