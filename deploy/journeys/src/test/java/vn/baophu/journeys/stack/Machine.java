package vn.baophu.journeys.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.Stream;

/** The processors of the machine since it started: the time they worked for us and the time they worked for others, if Linux tells. */
record Machine(Duration ours, Duration others, boolean told) {
    private static final Path COUNTED = Path.of("/proc/stat");
    private static final int IDLE = 4;
    private static final int WAITING_FOR_DISKS = 5;
    private static final int MILLIS = 10; // of a tick

    static Machine now(Collection<Long> ourProcesses) {
        try (var lines = Files.lines(COUNTED)) {
            var ours = ourProcesses.stream()
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .flatMap(process -> process.info().totalCpuDuration().stream())
                    .reduce(Duration.ZERO, Duration::plus);
            return new Machine(ours, worked(lines.findFirst().orElseThrow()).minus(ours), true);
        } catch (IOException notLinux) {
            return new Machine(Duration.ZERO, Duration.ZERO, false);
        }
    }

    /** Whether others, among them what we began and what has ended again, had less than a fifth of the processors since then. */
    boolean wasOursSince(Machine then, Duration elapsed) {
        var all = elapsed.multipliedBy(Runtime.getRuntime().availableProcessors());
        return told && others.minus(then.others).multipliedBy(5).compareTo(all) < 0;
    }

    /** The first line of the file: {@code cpu}, then ticks as user, nice, system, idle, waiting, interrupts and what a host took. */
    private static Duration worked(String line) {
        var ticks = line.split("\\s+");
        return Duration.ofMillis(MILLIS
                * Stream.iterate(1, at -> at + 1)
                        .limit(8)
                        .filter(at -> at != IDLE && at != WAITING_FOR_DISKS)
                        .mapToLong(at -> Long.parseLong(ticks[at]))
                        .sum());
    }
}
