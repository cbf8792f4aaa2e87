package vn.baophu.targets.export;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.baophu.targets.print.Format;

/** Every way a table goes out. */
enum DocumentFormat {
    JSON(MediaType.APPLICATION_JSON),
    CSV("text/csv"),
    XLSX(Format.XLSX.mediaType()),
    DOCX(Format.DOCX.mediaType()),
    PDF(Format.PDF.mediaType());

    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PDF_TYPE = "application/pdf";
    static final String CSV_TYPE = "text/csv";

    private final MediaType mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = MediaType.valueOf(mediaType);
    }

    /** The first that the caller takes, in the caller's order. */
    static Optional<DocumentFormat> accepted(List<MediaType> acceptable) {
        return acceptable.stream()
                .flatMap(type -> Arrays.stream(values()).filter(format -> type.isCompatible(format.mediaType)))
                .findFirst();
    }

    /** By the end of a file name, e.g. {@code pdf}. */
    static DocumentFormat called(String suffix) {
        return valueOf(suffix.toUpperCase(Locale.ROOT));
    }

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType mediaType() {
        return this == CSV ? mediaType.withCharset("UTF-8") : mediaType;
    }
}
