package vn.baophu.targets.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.jboss.logging.Logger;
import org.xml.sax.SAXException;
import vn.baophu.platform.error.Refused;

/**
 * A file with tables: CSV in UTF-8, XLSX, DOCX, or a PDF that carries its figures. Opening it looks into every part and
 * refuses with a {@link FileRefusal} what is encrypted, damaged, of an old kind, carries macros, points outside or unpacks to
 * far more than it weighs. Reading holds one row at a time.
 */
public final class TableFile implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(TableFile.class);

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
        } catch (IOException no) {
            remove(path);
            throw new UncheckedIOException(no);
        } catch (RuntimeException no) {
            remove(path);
            throw told(no);
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
        } catch (IOException | OpenXML4JException | StackOverflowError unreadable) {
            throw new Refused(FileRefusal.FILE_DAMAGED);
        } catch (RuntimeException broken) {
            throw told(broken);
        }
    }

    /** The text of each page of a PDF in the order of its content; refuses what turns out unreadable. */
    public List<String> pages() {
        try {
            return PdfAttachment.pages(path);
        } catch (IOException | StackOverflowError unreadable) {
            throw new Refused(FileRefusal.FILE_DAMAGED);
        } catch (RuntimeException broken) {
            throw told(broken);
        }
    }

    /** Libraries break in many ways on what somebody has twisted; only a database that failed is not the fault of the file. */
    private static RuntimeException told(RuntimeException broken) {
        for (Throwable why = broken; why != null; why = why.getCause()) {
            if (why instanceof Refused refused) {
                return refused;
            }
            if (why instanceof SQLException) {
                return broken;
            }
        }
        LOG.warn("A file could not be read", broken);
        return new Refused(FileRefusal.FILE_DAMAGED);
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
