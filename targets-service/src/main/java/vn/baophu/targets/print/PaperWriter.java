package vn.baophu.targets.print;

import java.io.IOException;
import java.io.OutputStream;

/** Brings a paper into one format. */
interface PaperWriter {
    /** Writes the whole file; leaves the stream open. */
    void write(PrintedPaper paper, PrintedTable table, OutputStream out) throws IOException;
}
