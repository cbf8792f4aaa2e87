package vn.baophu.targets.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Our papers as the archives they are. */
final class OpenedZip {
    private OpenedZip() {}

    static String entry(byte[] zip, String name) throws IOException {
        try (var entries = new java.util.zip.ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(entries.readAllBytes(), UTF_8);
                }
            }
            throw new IllegalStateException(name);
        }
    }
}
