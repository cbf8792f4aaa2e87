package vn.baophu.reporting.file;

import static vn.baophu.reporting.file.FileRefusal.EMPTY_FILE;
import static vn.baophu.reporting.file.FileRefusal.FILE_NAME_UNUSABLE;
import static vn.baophu.reporting.file.FileRefusal.FILE_TOO_LARGE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;
import vn.baophu.platform.error.Faults;

/**
 * What is said of a file beside its bytes.
 *
 * @param name without folders, at most 200 characters, with the extension of its kind, Unicode NFC
 * @param type media type, which the bytes confirm
 * @param size bytes
 * @param sha256 of the bytes, 64 hex digits
 */
@Embeddable
public record KnownFile(
        @Column(name = "file_name") String name,
        @Column(name = "media_type") String type,
        long size,
        String sha256) {
    public static final int MEGABYTES = 10;
    public static final int MOST_BYTES = MEGABYTES * 1024 * 1024;

    /** Folders, control characters and those that turn the direction of writing make a name say something else. */
    private static final Pattern NAME = Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]{1,200}");

    /**
     * Looks at a file.
     *
     * @param name null for a file without a name: it is called after {@code called}
     * @throws vn.baophu.platform.error.Refused {@code EMPTY_FILE}, {@code FILE_TOO_LARGE}, {@code FILE_NAME_UNUSABLE},
     *     {@code CONTENT_NOT_AS_DECLARED}, {@code FILE_WITH_MACROS}, {@code FILE_WITHIN_FILE}, {@code FILE_SWOLLEN}
     */
    public static KnownFile of(String name, String called, FileKind declared, byte[] content) {
        var faults = new Faults();
        var fileName = name == null || name.isBlank()
                ? called + "." + declared.extension()
                : Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        if (!NAME.matcher(fileName).matches() || !declared.fits(fileName)) {
            faults.add("?fileName", FILE_NAME_UNUSABLE, declared.extension());
        }
        if (content == null || content.length == 0) {
            faults.add("", EMPTY_FILE);
        } else if (content.length > MOST_BYTES) {
            faults.add("", FILE_TOO_LARGE, MEGABYTES);
        }
        faults.refuseIfAny();
        declared.mustBe(content);
        return new KnownFile(fileName, declared.type(), content.length, digest(content));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
