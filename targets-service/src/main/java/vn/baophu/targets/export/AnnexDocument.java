package vn.baophu.targets.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A finished file.
 *
 * @param name for who saves it
 */
record AnnexDocument(Path file, String name) {
    /** Its bytes; the file goes away when they are closed. */
    InputStream open() {
        try {
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
