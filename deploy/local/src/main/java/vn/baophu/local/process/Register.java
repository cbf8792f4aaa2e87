package vn.baophu.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which processes the stack has running, in a file of lines {@code pid signal started name}. When the stack itself is
 * killed, the {@link Undertaker} reads it at once, and the next start reads it again.
 */
public class Register {
    private final Path file;
    private final Map<String, String> lines = new LinkedHashMap<>();

    public Register(Path file) {
        this.file = file;
    }

    /** The signal is what asks this program to end properly: TERM, or INT for PostgreSQL's fast shutdown. */
    public synchronized void born(String name, ProcessHandle process, String signal) {
        lines.put(name, process.pid() + " " + signal + " " + started(process) + " " + name);
        write();
    }

    public synchronized void gone(String name) {
        lines.remove(name);
        write();
    }

    public Path file() {
        return file;
    }

    /** The processes of the file that still run, each the very one that was written down and no later bearer of its id. */
    static List<Orphan> left(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(line -> line.split(" ", 4))
                            .flatMap(part -> ProcessHandle.of(Long.parseLong(part[0]))
                                    .filter(process -> started(process) == Long.parseLong(part[2]))
                                    .map(process -> new Orphan(part[3], process, part[1]))
                                    .stream())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The register " + file + " cannot be read", e);
        }
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private void write() {
        try {
            Files.write(file, lines.values());
        } catch (IOException e) {
            throw new UncheckedIOException("The register " + file + " cannot be written", e);
        }
    }
}
