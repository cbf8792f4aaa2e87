package vn.baophu.targets.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.xml.sax.SAXException;
import vn.baophu.platform.error.Refused;

/**
 * A file with tables: CSV in UTF-8, XLSX, DOCX, or a PDF that carries its figures. Opening it looks into every part and
 * refuses with a {@link FileRefusal} what is encrypted, damaged, of an old kind, carries macros, points outside or unpacks to
 * far more than it weighs. Reading holds one row at a time.
 */
public final class TableFile implements AutoCloseable {
    private final Path path;
    private final FileKind kind;

    private TableFile(Path path, FileKind kind) {
        this.path = path;
        this.kind = kind;
    }

    /** Opens a file; close it, for a copy of it lies on the disk meanwhile. */
    public static TableFile open(byte[] bytes) {
        var plain = FileKind.isPacked(bytes) ? null : FileKind.ofPlain(bytes);
        Path path = null;
        try {
            path = Files.createTempFile("baophu-table-", null);
            Files.write(path, bytes);
            return new TableFile(path, plain == null ? PackedFile.kindOf(path) : plain);
        } catch (IOException | RuntimeException no) {
            remove(path);
            throw no instanceof RuntimeException refused ? refused : new UncheckedIOException((IOException) no);
        }
    }

    public FileKind kind() {
        return kind;
    }

    /** Hands all its tables to the sink; refuses what turns out unreadable on the way. */
    public void read(TableSink sink) {
        var bounded = new BoundedRows(sink);
        try {
            switch (kind) {
                case CSV -> CsvRows.read(path, bounded);
                case XLSX -> Workbook.read(path, bounded);
                case DOCX -> TextDocument.read(path, bounded);
                case PDF -> PdfAttachment.read(path, bounded);
            }
        } catch (SAXException no) {
            throw no.getException() instanceof Refused refused ? refused : new Refused(FileRefusal.FILE_DAMAGED);
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | UnsupportedFileFormatException
                | EmptyFileException
                | StackOverflowError unreadable) {
            throw new Refused(FileRefusal.FILE_DAMAGED);
        }
    }

    /** The text of each page of a PDF in the order of its content; refuses what turns out unreadable. */
    public List<String> pages() {
        try {
            return PdfAttachment.pages(path);
        } catch (IOException | StackOverflowError unreadable) {
            throw new Refused(FileRefusal.FILE_DAMAGED);
        }
    }

    @Override
    public void close() {
        remove(path);
    }

    private static void remove(Path path) {
        try {
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
