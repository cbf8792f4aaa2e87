package vn.baophu.targets.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Packed files part by part: sound ones, and what somebody made of them. */
public final class Packed {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Packed() {}

    public static Packed workbook(XSSFWorkbook workbook) {
        try (var bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Packed of(byte[] file) {
        var packed = new Packed();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                packed.parts.put(part.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed;
    }

    /** A DOCX whose body is this. */
    static Packed document(String body) {
        var packed = new Packed();
        packed.with("[Content_Types].xml", "<Types/>");
        return packed.with("word/document.xml", """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>%s</w:body></w:document>""".formatted(body));
    }

    Packed with(String part, String text) {
        return with(part, text.getBytes(UTF_8));
    }

    Packed with(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    Packed renamed(String part, String name) {
        parts.put(name, parts.remove(part));
        return this;
    }

    public Packed replacing(String part, String from, String to) {
        var text = new String(parts.get(part), UTF_8);
        if (!text.contains(from)) {
            throw new AssertionError(part + " has no " + from + ": " + text);
        }
        return with(part, text.replace(from, to));
    }

    public byte[] bytes() {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(bytes)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
