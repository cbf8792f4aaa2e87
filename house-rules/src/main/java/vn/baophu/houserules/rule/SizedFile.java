package vn.baophu.houserules.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A Java file and its length. */
record SizedFile(Path path, long lines) {
    /** All Java files below a folder, shortest first; none where there is no such folder. */
    static List<SizedFile> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .map(SizedFile::of)
                    .sorted(Comparator.comparing(SizedFile::lines))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SizedFile of(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return new SizedFile(file, lines.count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
