package vn.baophu.reporting.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.baophu.reporting.file.FileRefusal.FILE_SWOLLEN;
import static vn.baophu.reporting.file.FileRefusal.FILE_WITH_MACROS;

import java.util.List;
import java.util.Locale;
import vn.baophu.platform.error.Refused;

/**
 * Documents and workbooks of Office Open XML. The list of parts is the only one that is unpacked, and only as far as an
 * honest one goes; sizes are those that the archive itself states.
 */
final class OfficePackage {
    private static final String PARTS = "[Content_Types].xml";
    private static final int LONGEST_LIST = 1_000_000;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final int MOST_ENTRIES = 10_000;

    /** Words in the list of parts, or in their names, that mean: something in here runs. */
    private static final List<String> RUNNING =
            List.of("vbaproject", "vbadata", "macroenabled", "macrosheet", "activex", "oleobject");

    private OfficePackage() {}

    static void check(byte[] content, FileKind kind, String mainPart) {
        var archive = ZipDirectory.of(content).orElseThrow(kind::otherwise);
        var entries = archive.entries();
        if (entries.size() > MOST_ENTRIES
                || entries.stream().mapToLong(ZipDirectory.Entry::size).sum() > MOST_UNPACKED) {
            throw new Refused(FILE_SWOLLEN);
        }
        var list = entries.stream()
                .filter(entry -> entry.name().equals(PARTS))
                .findFirst()
                .flatMap(entry -> archive.unpack(entry, content, LONGEST_LIST))
                .map(plain -> new String(plain, UTF_8))
                .orElseThrow(kind::otherwise);
        if (runs(list) || entries.stream().anyMatch(entry -> runs(entry.name()))) {
            throw new Refused(FILE_WITH_MACROS);
        }
        if (!list.contains(mainPart)) {
            throw kind.otherwise();
        }
    }

    private static boolean runs(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return RUNNING.stream().anyMatch(lower::contains);
    }
}
