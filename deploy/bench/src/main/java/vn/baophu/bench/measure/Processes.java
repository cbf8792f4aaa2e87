package vn.baophu.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The processes of a stack, as its folder names them, and this one, which makes the load. Needs Linux: it reads {@code /proc}. */
public final class Processes {
    /** This process. */
    public static final String LOAD = "load generator";

    private static final long TICK_MILLIS = 10; // the kernel counts in hundredths of a second, whatever the machine
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int ENDED_USER = 13;
    private static final int ENDED_SYSTEM = 14;

    private final Path register;

    /** The folder is the one that the stack was started in. */
    public Processes(Path data) {
        this.register = data.resolve("processes");
    }

    /** Process ids by name, in alphabetical order; PostgreSQL is its first process. */
    public Map<String, Long> pids() {
        var pids = new TreeMap<String, Long>();
        try (var lines = Files.lines(register)) {
            lines.map(line -> line.split(" ", 4)).forEach(part -> pids.put(part[3], Long.parseLong(part[0])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pids.put(LOAD, ProcessHandle.current().pid());
        return pids;
    }

    /** Milliseconds of processor time that each has used since its start, its children with it, also those that have ended. */
    public Map<String, Long> cpuMillis() {
        var millis = new LinkedHashMap<String, Long>();
        pids().forEach((name, pid) -> millis.put(
                name,
                name.equals(LOAD)
                        ? ticks(pid, USER, SYSTEM) * TICK_MILLIS // its children are the others
                        : family(pid)
                                        .mapToLong(one -> ticks(one, USER, SYSTEM, ENDED_USER, ENDED_SYSTEM))
                                        .sum()
                                * TICK_MILLIS));
        return millis;
    }

    /** Bytes that each holds of the machine's memory, its children with it; what they share counts once. */
    public Map<String, Long> residentBytes() {
        var bytes = new LinkedHashMap<String, Long>();
        pids().forEach((name, pid) -> bytes.put(
                name, resident(name.equals(LOAD) ? List.of(pid) : family(pid).toList())));
        return bytes;
    }

    private static long resident(List<Long> family) {
        var all = 0L;
        var shared = 0L;
        for (var pid : family) {
            var status = read(pid, "status");
            var touched = bytes(status, "RssShmem:");
            all += bytes(status, "VmRSS:") - touched;
            shared = Math.max(shared, touched);
        }
        return all + shared;
    }

    private static Stream<Long> family(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(ProcessHandle::pid);
    }

    private static long ticks(long pid, int... fields) {
        var stat = read(pid, "stat");
        var values = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        var sum = 0L;
        for (var field : fields) {
            sum += values.length > field ? Long.parseLong(values[field]) : 0;
        }
        return sum;
    }

    private static long bytes(String status, String field) {
        return status.lines()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }

    /** Empty for a process that has ended meanwhile. */
    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (NoSuchFileException ended) {
            return "";
        } catch (IOException e) {
            if (ProcessHandle.of(pid).isEmpty()) {
                return "";
            }
            throw new UncheckedIOException(e);
        }
    }
}
