package vn.baophu.platform.lane;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who may hold how many connections of the pool at once, so that everybody finds one: those who change something, by lane; those
 * who send something long out and hold theirs as long as its reader takes; all others, who hold theirs for a moment.
 */
@Singleton
public class Connections {
    private final int small;
    private final int large;
    private final int exports;

    /** @throws IllegalStateException where the settings leave somebody without; the process does not start */
    Connections(
            LaneSettings settings,
            @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections,
            @ConfigProperty(name = "quarkus.thread-pool.max-threads") int threads) {
        var left = settings.connectionsLeft();
        var most = Math.min(connections, threads) - left;
        // Half of the writers wait for the disk, so cores can do with twice as many; the large lane is half as wide
        var wanted = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
        small = settings.atOnce().orElseGet(() -> Math.min(wanted, 2 * most / 3));
        large = Math.max(1, small / 2);
        exports = left / 2;
        if (left < 2 || small < 1 || small + large > most) {
            throw new IllegalStateException(("%d connections (quarkus.datasource.jdbc.max-size) and %d threads"
                            + " (quarkus.thread-pool.max-threads) do not hold %d small and %d large writers (baophu.writes.at-once) and"
                            + " the %d that are left to everybody else (baophu.writes.connections-left, at least 2)")
                    .formatted(connections, threads, small, large, left));
        }
    }

    int forSmallWrites() {
        return small;
    }

    int forLargeWrites() {
        return large;
    }

    /** Half of what writers leave, so that whoever only reads a moment finds the other half; at least one. */
    public int forExports() {
        return exports;
    }
}
