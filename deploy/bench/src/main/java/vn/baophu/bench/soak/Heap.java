package vn.baophu.bench.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The old generation of Java processes, as {@code jcmd GC.heap_info} tells it for the serial collector. */
final class Heap {
    private static final Pattern OLD = Pattern.compile("(?i)tenured generation\\s+total \\d+K, used (\\d+)K");
    private static final String JCMD =
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();

    private Heap() {}

    /** Bytes by name of process; without PostgreSQL, and without those whose answer has no old generation. */
    static Map<String, Long> oldBytes(Map<String, Long> pids) throws IOException, InterruptedException {
        var old = new TreeMap<String, Long>();
        for (var process : pids.entrySet()) {
            if (!process.getKey().equals("postgresql")) {
                old(process.getValue()).ifPresent(bytes -> old.put(process.getKey(), bytes));
            }
        }
        return old;
    }

    private static Optional<Long> old(long pid) throws IOException, InterruptedException {
        var asked = new ProcessBuilder(JCMD, Long.toString(pid), "GC.heap_info")
                .redirectErrorStream(true)
                .start();
        var said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        var found = OLD.matcher(said);
        return found.find() ? Optional.of(Long.parseLong(found.group(1)) * 1024) : Optional.empty();
    }
}
