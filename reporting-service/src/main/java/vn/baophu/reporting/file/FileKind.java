package vn.baophu.reporting.file;

import static vn.baophu.reporting.file.FileRefusal.CONTENT_NOT_AS_DECLARED;
import static vn.baophu.reporting.file.FileRefusal.FILE_WITHIN_FILE;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.baophu.platform.error.Refused;

/** The kinds of file that are taken. What a caller declares is believed only if the bytes say the same. */
public enum FileKind {
    PDF(Media.PDF, "PDF", Set.of(Media.PDF, "application/illustrator")) {
        @Override
        void check(byte[] content) {
            mustHideNoArchive(content);
        }
    },
    DOCX(Media.DOCX, "DOCX", Media.PACKAGE) {
        @Override
        void check(byte[] content) {
            OfficePackage.check(content, this, "wordprocessingml.document.main+xml");
        }
    },
    XLSX(Media.XLSX, "XLSX", Media.PACKAGE) {
        @Override
        void check(byte[] content) {
            OfficePackage.check(content, this, "spreadsheetml.sheet.main+xml");
        }
    },
    CSV(Media.CSV, "CSV (UTF-8)", Set.of("text/plain")) {
        @Override
        void check(byte[] content) {
            mustBeText(content);
            mustHideNoPaper(content);
            mustHideNoArchive(content);
        }
    },
    PNG(Media.PNG, "PNG", Set.of(Media.PNG)) {
        @Override
        void check(byte[] content) {
            mustHideNoPaper(content);
            mustHideNoArchive(content);
        }
    },
    JPEG(Media.JPEG, "JPEG", Set.of(Media.JPEG)) {
        @Override
        void check(byte[] content) {
            mustHideNoPaper(content);
            mustHideNoArchive(content);
        }
    };

    /** Media types, as constants for annotations. */
    public static final class Media {
        public static final String PDF = "application/pdf";
        public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        public static final String CSV = "text/csv";
        public static final String PNG = "image/png";
        public static final String JPEG = "image/jpeg";

        private static final Set<String> PACKAGE = Set.of("application/zip", "application/x-tika-ooxml");

        private Media() {}
    }

    /** How far into a file readers of PDF look for its beginning. */
    private static final int PAPER_BEGINS_WITHIN = 1024;

    private final String type;
    private final String called;
    private final Set<String> sniffed;

    FileKind(String type, String called, Set<String> sniffed) {
        this.type = type;
        this.called = called;
        this.sniffed = sniffed;
    }

    /** The kind with this media type, without parameters; empty for a type that is not taken. */
    public static Optional<FileKind> ofType(String type) {
        return Stream.of(values())
                .filter(kind -> kind.type.equalsIgnoreCase(type))
                .findFirst();
    }

    abstract void check(byte[] content);

    /**
     * Looks at the bytes; nothing is unpacked.
     *
     * @throws Refused {@code CONTENT_NOT_AS_DECLARED}, {@code FILE_WITH_MACROS}, {@code FILE_WITHIN_FILE}, {@code FILE_SWOLLEN}
     */
    void mustBe(byte[] content) {
        if (!sniffed.contains(Sniffer.typeOf(content))) {
            throw otherwise();
        }
        check(content);
    }

    Refused otherwise() {
        return new Refused(CONTENT_NOT_AS_DECLARED, called);
    }

    /** Media type. */
    public String type() {
        return type;
    }

    /** Without a dot. */
    public String extension() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }

    boolean fits(String fileName) {
        var lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith("." + extension()) || this == JPEG && lower.endsWith(".jpeg");
    }

    void mustBeText(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            if (text.chars().anyMatch(sign -> Character.isISOControl(sign) && "\r\n\t".indexOf(sign) < 0)) {
                throw otherwise();
            }
        } catch (CharacterCodingException notUtf8) {
            throw otherwise();
        }
    }

    private static void mustHideNoPaper(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, PAPER_BEGINS_WITHIN), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            throw new Refused(FILE_WITHIN_FILE);
        }
    }

    private static void mustHideNoArchive(byte[] content) {
        if (ZipDirectory.hiddenIn(content)) {
            throw new Refused(FILE_WITHIN_FILE);
        }
    }
}
