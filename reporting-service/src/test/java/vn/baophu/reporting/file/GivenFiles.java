package vn.baophu.reporting.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, honest and hostile. */
public final class GivenFiles {
    public static final byte[] PDF =
            "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(UTF_8);
    public static final byte[] CSV = "đơn vị;số người\nHồ Xá;12.700\n".getBytes(UTF_8);
    public static final byte[] PNG = bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R');
    public static final byte[] JPEG = bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0xff, 0xd9);

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private GivenFiles() {}

    public static byte[] docx() {
        return zip(parts(WORD, "word/document.xml", "<w/>"));
    }

    public static byte[] xlsx() {
        return zip(parts(SHEET, "xl/workbook.xml", "<x/>"));
    }

    static Map<String, byte[]> parts(String main, String name, String content) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/%s\" ContentType=\"%s\"/></Types>"
                        .formatted(name, main)
                        .getBytes(UTF_8));
        parts.put(name, content.getBytes(UTF_8));
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    static byte[] join(byte[] one, byte[] other) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(one);
        bytes.writeBytes(other);
        return bytes.toByteArray();
    }

    private static byte[] bytes(int... values) {
        var bytes = new ByteArrayOutputStream();
        for (int value : values) {
            bytes.write(value);
        }
        return bytes.toByteArray();
    }
}
