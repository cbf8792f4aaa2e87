package vn.baophu.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.baophu.reporting.reporter.Scope;

/** A program that writes a period into nothing; run with little memory. */
public final class SmallHeap {
    private SmallHeap() {}

    /** @param given address of the database, and the format */
    public static void main(String[] given) throws IOException, SQLException {
        var head = new PeriodHead(
                "000-R20", "", "2024-S1", new Scope(null, List.of()), Instant.EPOCH, LocalDate.parse("2024-07-05"));
        try (var connection = DriverManager.getConnection(given[0], "postgres", "postgres")) {
            connection.setAutoCommit(false);
            var sink = ExportFormat.valueOf(given[1]).to(OutputStream.nullOutputStream(), head);
            PeriodRows.each(connection, head, sink);
            sink.end();
        }
        System.out.println("done");
    }
}
