package vn.baophu.reporting.export;

import java.io.IOException;

/** Where the reports of a period are written, one after the other. */
interface ReportSink {
    /** How many rows the whole file will have, told before the first report; of use where a missing end goes unseen. */
    default void begin(long rows) {}

    void add(ExportedReport report) throws IOException;

    /** Ends the file. */
    void end() throws IOException;
}
