package vn.baophu.targets.file;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import vn.baophu.platform.error.Refused;

/** Kinds of files that carry tables, told by their bytes: names and announced types can say anything. */
public enum FileKind {
    CSV,
    XLSX,
    DOCX,
    PDF;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(UTF_16LE);
    /** A PDF may begin with some other bytes. */
    private static final int PDF_MARK_WITHIN = 1024;

    /** Whether the bytes are a packed file, of which only its parts tell the kind. */
    static boolean isPacked(byte[] file) {
        return startsWith(file, ZIP);
    }

    /** The kind of a file that is not packed; refuses what is none of ours. */
    static FileKind ofPlain(byte[] file) {
        if (file.length == 0) {
            throw new Refused(FileRefusal.FILE_EMPTY);
        }
        if (startsWith(file, OLE)) {
            throw new Refused(
                    indexOf(file, ENCRYPTED, file.length) < 0 ? FileRefusal.FILE_LEGACY : FileRefusal.FILE_ENCRYPTED);
        }
        if (indexOf(file, "%PDF-".getBytes(UTF_8), PDF_MARK_WITHIN) >= 0) {
            return PDF;
        }
        return CSV;
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    private static int indexOf(byte[] file, byte[] mark, int within) {
        for (int at = 0; at <= Math.min(within, file.length - mark.length); at++) {
            if (Arrays.equals(file, at, at + mark.length, mark, 0, mark.length)) {
                return at;
            }
        }
        return -1;
    }
}
