package vn.baophu.platform.lane;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** How many may change something at once, in one process, and how long their bodies may take; see {@link Connections}. */
@ConfigMapping(prefix = "baophu.writes")
interface LaneSettings {
    /** With a small body: unless a deployment says otherwise, as many as cores and connections allow. */
    OptionalInt atOnce();

    /** Of the connections and threads of the process: those that writers never take. */
    @WithDefault("8")
    int connectionsLeft();

    /** A body of this many bytes or more, or of unknown length, has the other lane, half as wide. A smaller one is held. */
    @WithDefault("64K")
    MemorySize largeFrom();

    /** Whoever finds more than this many waiting in the lane is answered 503 BUSY. */
    @WithDefault("1000")
    int mostWaiting();

    /** A body that takes longer to arrive is no longer waited for: 408 BODY_TOO_SLOW. A large one is timed from its turn on. */
    @WithDefault("120s")
    Duration bodyWithin();
}
