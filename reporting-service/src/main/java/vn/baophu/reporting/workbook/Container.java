package vn.baophu.reporting.workbook;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_DAMAGED;
import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_ENCRYPTED;
import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_LEGACY;
import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_POINTS_OUTSIDE;
import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_UNKNOWN;
import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_UNPACKS_TOO_LARGE;
import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_WITH_MACROS;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.baophu.platform.error.Refused;

/**
 * The packed file around a spreadsheet, looked through part by part before anybody reads it: how much it really unpacks to,
 * whatever it announces, and what it carries and points to.
 */
final class Container {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final String ENCRYPTED = new String("EncryptedPackage".getBytes(UTF_16LE), UTF_16LE);

    private static final int MOST_PARTS = 500;
    /** Rows are read one by one, but texts and formats are held whole. */
    private static final int MOST_ROWS = 100_000_000;

    private static final int MOST_HELD = 20_000_000;
    private static final int CHUNK = 65_536;

    private static final Pattern MACROS = Pattern.compile(".*(vbaproject|vbadata|activex/|macrosheets/).*");
    private static final Pattern OUTSIDE =
            Pattern.compile("xl/(externallinks/|querytables/|connections\\.xml|embeddings/).*");

    private final byte[] chunk = new byte[CHUNK];
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private final ZipFile zip;

    private Container(ZipFile zip) {
        this.zip = zip;
    }

    /** Refuses what is no spreadsheet, or one that could do harm. */
    static void mustBeHarmless(byte[] file) {
        if (startsWith(file, OLE)) {
            var text = new String(file, 0, file.length & ~1, UTF_16LE);
            throw new Refused(text.contains(ENCRYPTED) ? WORKBOOK_ENCRYPTED : WORKBOOK_LEGACY);
        }
        if (!startsWith(file, ZIP)) {
            throw new Refused(WORKBOOK_UNKNOWN);
        }
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            new Container(zip).look();
        } catch (IOException | IllegalArgumentException twisted) {
            throw new Refused(WORKBOOK_DAMAGED);
        }
    }

    private void look() throws IOException {
        for (var part : Collections.list(zip.getEntries())) {
            var name = part.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw new Refused(WORKBOOK_DAMAGED);
            }
            if (names.size() > MOST_PARTS) {
                throw new Refused(WORKBOOK_UNPACKS_TOO_LARGE, names.size());
            }
            if (MACROS.matcher(name).matches()) {
                throw new Refused(WORKBOOK_WITH_MACROS);
            }
            if (OUTSIDE.matcher(name).matches()) {
                throw new Refused(WORKBOOK_POINTS_OUTSIDE, part.getName());
            }
            measure(part, isSheet(name) ? MOST_ROWS : MOST_HELD);
            inside(name, part);
        }
        if (!names.contains("xl/workbook.xml")) {
            throw new Refused(WORKBOOK_UNKNOWN);
        }
    }

    private void inside(String name, ZipArchiveEntry part) throws IOException {
        try (var bytes = zip.getInputStream(part)) {
            if (isSheet(name)) {
                SheetGuard.look(bytes);
            } else if (name.endsWith(".rels") || name.equals("[content_types].xml")) {
                Relations.look(new String(bytes.readAllBytes(), UTF_8));
            }
        }
    }

    private void measure(ZipArchiveEntry part, int most) throws IOException {
        var size = 0L;
        try (var bytes = zip.getInputStream(part)) {
            for (var read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                size += read;
                unpacked += read;
                if (size > most || unpacked > MOST_ROWS) {
                    throw new Refused(WORKBOOK_UNPACKS_TOO_LARGE, part.getName());
                }
            }
        }
    }

    private static boolean isSheet(String name) {
        return name.startsWith("xl/worksheets/") && name.endsWith(".xml");
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }
}
