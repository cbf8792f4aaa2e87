package vn.baophu.targets.original;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The kinds of file that a paper may be; told by the content, never by a name or a header. */
enum FileKind {
    PDF(Media.PDF, "pdf"),
    DOCX(Media.DOCX, "docx");

    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP_START = {'P', 'K', 3, 4};

    private final String type;
    private final String extension;

    FileKind(String type, String extension) {
        this.type = type;
        this.extension = extension;
    }

    /** Media types, as constants for annotations. */
    static final class Media {
        static final String PDF = "application/pdf";
        static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

        private Media() {}
    }

    /** What these bytes are; empty for anything else, also for a document with macros. Nothing is unpacked. */
    static Optional<FileKind> of(byte[] content) {
        if (startsWith(content, PDF_START)) {
            return Optional.of(PDF);
        }
        return startsWith(content, ZIP_START) && isDocument(content) ? Optional.of(DOCX) : Optional.empty();
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(Arrays.copyOf(content, start.length), start);
    }

    private static boolean isDocument(byte[] content) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            return zip.getEntry("[Content_Types].xml") != null
                    && zip.getEntry("word/document.xml") != null
                    && names(zip).noneMatch(name -> name.endsWith("vbaProject.bin"));
        } catch (IOException noZip) {
            return false;
        }
    }

    private static Stream<String> names(ZipFile zip) {
        return Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName);
    }

    String type() {
        return type;
    }

    String extension() {
        return extension;
    }
}
