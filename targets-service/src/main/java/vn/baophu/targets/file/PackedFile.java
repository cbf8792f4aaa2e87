package vn.baophu.targets.file;

import static vn.baophu.targets.file.FileRefusal.FILE_DAMAGED;
import static vn.baophu.targets.file.FileRefusal.FILE_KIND_UNKNOWN;
import static vn.baophu.targets.file.FileRefusal.FILE_POINTS_OUTSIDE;
import static vn.baophu.targets.file.FileRefusal.FILE_UNPACKS_TOO_LARGE;
import static vn.baophu.targets.file.FileRefusal.FILE_WITH_MACROS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.baophu.platform.error.Refused;

/**
 * Looks into every part of a packed file before anybody reads it: how much each really unpacks to, whatever it announces,
 * and what it points to.
 */
final class PackedFile {
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 300_000_000;
    /** A table of rows that look alike packs to a thirtieth; what packs to a hundredth is no table. */
    private static final long MOST_TIMES = 100;

    private static final long SMALL = 1_000_000;
    /** Parts that may be held in memory as a whole: which these are, their types say and not their names. */
    private static final long MOST_HELD = 40_000_000;

    private static final int LONGEST_NAME = 255;

    private static final Pattern READ_ROW_BY_ROW = Pattern.compile("xl/worksheets/[^/]*\\.xml|word/document\\.xml");
    private static final Pattern MACROS =
            Pattern.compile(".*(vbaproject\\.bin|vbadata\\.xml|/activex/.*|/macrosheets/.*)");
    private static final Pattern OUTSIDE = Pattern.compile("xl/(externallinks/.*|connections\\.xml|querytables/.*)");

    private final byte[] chunk = new byte[65_536];
    private long unpacked;

    private PackedFile() {}

    static FileKind kindOf(Path path) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            new PackedFile().inspect(zip);
            if (zip.getEntry("xl/workbook.xml") != null) {
                return FileKind.XLSX;
            }
            if (zip.getEntry("word/document.xml") != null) {
                return FileKind.DOCX;
            }
            throw new Refused(FILE_KIND_UNKNOWN);
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new Refused(FILE_DAMAGED);
        }
    }

    /** Whether a part of this name may be larger than memory. */
    static boolean isReadRowByRow(String name) {
        return READ_ROW_BY_ROW.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private void inspect(ZipFile zip) throws IOException {
        var names = new HashSet<String>();
        for (ZipEntry part : Collections.list(zip.entries())) {
            var name = part.getName().toLowerCase(Locale.ROOT);
            if (name.length() > LONGEST_NAME || !names.add(name)) {
                throw new Refused(FILE_DAMAGED);
            }
            if (names.size() > MOST_PARTS) {
                throw new Refused(FILE_UNPACKS_TOO_LARGE, names.size());
            }
            if (MACROS.matcher("/" + name).matches()) {
                throw new Refused(FILE_WITH_MACROS);
            }
            if (OUTSIDE.matcher(name).matches()) {
                throw new Refused(FILE_POINTS_OUTSIDE, part.getName());
            }
            measure(zip, part, isReadRowByRow(name) ? MOST_BYTES : MOST_HELD);
            if (name.endsWith(".rels") || name.equals("[content_types].xml")) {
                Relations.check(text(zip, part));
            }
        }
    }

    private void measure(ZipFile zip, ZipEntry part, long most) throws IOException {
        var size = 0L;
        try (InputStream bytes = zip.getInputStream(part)) {
            for (var read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                size += read;
                unpacked += read;
                var swollen = size > SMALL && size > MOST_TIMES * Math.max(1, part.getCompressedSize());
                if (swollen || size > most || unpacked > MOST_BYTES) {
                    throw new Refused(FILE_UNPACKS_TOO_LARGE, part.getName());
                }
            }
        }
    }

    private static String text(ZipFile zip, ZipEntry part) throws IOException {
        try (InputStream bytes = zip.getInputStream(part)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
