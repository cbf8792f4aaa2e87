package vn.baophu.targets.original;

import static vn.baophu.targets.original.OriginalRefusal.FILE_NAME_UNUSABLE;
import static vn.baophu.targets.original.OriginalRefusal.NEITHER_PDF_NOR_DOCX;
import static vn.baophu.targets.original.OriginalRefusal.ORIGINAL_TOO_LARGE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import vn.baophu.platform.error.Refused;

/**
 * What is said of a file beside its bytes.
 *
 * @param name without folders, at most 200 characters
 * @param type media type, told by the content
 * @param size bytes
 * @param sha256 of the bytes, 64 hex digits
 */
@Embeddable
record PaperFile(
        @Column(name = "file_name") String name,
        @Column(name = "media_type") String type,
        long size,
        String sha256) {
    static final int MEGABYTES = 20;
    private static final Pattern NAME = Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]{1,200}");

    /**
     * Looks at a file.
     *
     * @param name null for a file without a name: it is called like the plan
     * @throws Refused {@code ORIGINAL_TOO_LARGE}, {@code NEITHER_PDF_NOR_DOCX}, {@code FILE_NAME_UNUSABLE}
     */
    static PaperFile of(String name, String plan, byte[] content) {
        if (content.length > MEGABYTES * 1024 * 1024) {
            throw new Refused(ORIGINAL_TOO_LARGE, MEGABYTES);
        }
        var kind = FileKind.of(content).orElseThrow(() -> new Refused(NEITHER_PDF_NOR_DOCX));
        var called = name == null || name.isBlank() ? plan + "." + kind.extension() : name.strip();
        if (!NAME.matcher(called).matches()) {
            throw new Refused(FILE_NAME_UNUSABLE);
        }
        return new PaperFile(called, kind.type(), content.length, digest(content));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
