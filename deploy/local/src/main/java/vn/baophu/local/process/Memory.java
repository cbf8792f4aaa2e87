package vn.baophu.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** What processes hold of the machine's memory, where the system tells (Linux). */
public class Memory {
    private static final int KIBIBYTE = 1024;

    private Memory() {}

    /** Sum of the resident sets, bytes; memory that processes share counts once for each. Zero where unknown. */
    public static long residentBytes(Collection<Long> pids) {
        return pids.stream().mapToLong(Memory::residentBytes).sum();
    }

    private static long residentBytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE)
                    .sum();
        } catch (IOException endedOrNoProc) {
            return 0;
        }
    }
}
