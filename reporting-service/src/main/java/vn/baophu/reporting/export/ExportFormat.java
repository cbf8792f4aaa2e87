package vn.baophu.reporting.export;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** In what a period goes out. */
enum ExportFormat {
    JSON(MediaType.APPLICATION_JSON) {
        @Override
        ReportSink to(OutputStream out, PeriodHead head) throws IOException {
            return new JsonSink(out, head);
        }
    },
    CSV("text/csv;charset=UTF-8") {
        @Override
        ReportSink to(OutputStream out, PeriodHead head) throws IOException {
            return new CsvSink(out, head);
        }
    },
    XLSX(ExportFormat.XLSX_TYPE) {
        @Override
        ReportSink to(OutputStream out, PeriodHead head) {
            return new XlsxSink(out, head);
        }
    };

    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MediaType type;

    ExportFormat(String type) {
        this.type = MediaType.valueOf(type);
    }

    /** What writes it; closing it ends the file, not the stream. */
    abstract ReportSink to(OutputStream out, PeriodHead head) throws IOException;

    MediaType type() {
        return type;
    }

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ExportFormat called(String suffix) {
        return valueOf(suffix.toUpperCase(Locale.ROOT));
    }

    /** The first that the caller takes; JSON for who takes anything. */
    static ExportFormat accepted(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(wanted -> Arrays.stream(values()).filter(format -> format.type.isCompatible(wanted)))
                .findFirst()
                .orElse(JSON);
    }
}
