package vn.baophu.platform.lane;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.util.OptionalInt;

record SettingsForTests(OptionalInt atOnce, int connectionsLeft, Duration bodyWithin) implements LaneSettings {
    SettingsForTests(OptionalInt atOnce, int connectionsLeft) {
        this(atOnce, connectionsLeft, Duration.ofSeconds(120));
    }

    @Override
    public MemorySize largeFrom() {
        return new MemorySize(BigInteger.valueOf(65_536));
    }

    @Override
    public int mostWaiting() {
        return 1_000;
    }
}
