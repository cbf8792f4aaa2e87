package vn.baophu.platform.time;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of the business: the system's, moved by {@code BAOPHU_CLOCK_OFFSET} on stacks that play another year.
 * Moments have the precision of the database, microseconds, so that what is answered equals what is read later.
 */
@Startup
@Singleton
class BusinessClock {
    private final Duration offset;

    @Inject
    BusinessClock(@ConfigProperty(name = "baophu.clock.offset") Optional<Duration> offset) {
        this(offset.orElse(Duration.ZERO), ConfigUtils.isProfileActive("local") || ConfigUtils.isProfileActive("test"));
    }

    BusinessClock(Duration offset, boolean mayPlay) {
        if (!offset.isZero() && !mayPlay) {
            throw new IllegalStateException("BAOPHU_CLOCK_OFFSET is set to " + offset
                    + ", but only the profiles local and test may move the clock. Remove it and start again.");
        }
        this.offset = offset;
    }

    @Produces
    @Singleton
    @DefaultBean
    InstantSource clock() {
        return () -> Instant.now().plus(offset).truncatedTo(ChronoUnit.MICROS);
    }
}
