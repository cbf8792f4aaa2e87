package vn.baophu.reporting.export;

import java.io.IOException;

/** Where the reports of a period are written, one after the other. */
interface ReportSink {
    void add(ExportedReport report) throws IOException;

    /** Ends the file. */
    void end() throws IOException;
}
