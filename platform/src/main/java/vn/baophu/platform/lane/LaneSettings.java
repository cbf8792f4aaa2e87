package vn.baophu.platform.lane;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/** How many may change something at once, in one process; sized by its cores unless a deployment says otherwise. */
@ConfigMapping(prefix = "baophu.writes")
interface LaneSettings {
    /** With a small body: twice the cores, at least four. Half of them wait for the disk. */
    OptionalInt atOnce();

    /** A body of this many bytes or more, or of unknown length, has the other lane, half as wide. */
    @WithDefault("64K")
    MemorySize largeFrom();

    /** Whoever finds more than this many waiting in the lane is answered 503 BUSY. */
    @WithDefault("1000")
    int mostWaiting();

    default int smallAtOnce() {
        return atOnce().orElseGet(() -> Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));
    }

    default int largeAtOnce() {
        return Math.max(1, smallAtOnce() / 2);
    }
}
