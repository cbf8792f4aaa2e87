package vn.baophu.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import vn.baophu.local.ground.Settings;

/**
 * The business day of the stack. It begins at the first moment of the wanted day in Viet Nam and runs; on kept data it
 * never goes back behind the last moment that those data have seen, even when the stack was killed.
 */
class BusinessClock implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String LAST = "last";

    private final Settings kept;
    private final InstantSource system;
    private volatile Duration offset;

    BusinessClock(Path file, LocalDate today, InstantSource system) {
        this.kept = new Settings(file);
        this.system = system;
        Instant wanted = today.atStartOfDay(ZONE).toInstant();
        Instant last = kept.get(LAST).map(Instant::parse).orElse(wanted);
        Instant begin = last.isAfter(wanted) ? last : wanted;
        this.offset = Duration.between(system.instant(), begin);
    }

    /** What every service adds to the system's clock. */
    Duration offset() {
        return offset;
    }

    /** Goes forward to the first moment of the day in Viet Nam; a day that has begun already changes nothing. */
    void moveTo(LocalDate day) {
        Instant wanted = day.atStartOfDay(ZONE).toInstant();
        if (wanted.isAfter(now())) {
            offset = Duration.between(system.instant(), wanted);
        }
    }

    Instant now() {
        return system.instant().plus(offset);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** Writes down a moment that will not be reached before the next call, so that being killed between costs nothing. */
    void keepFor(Duration untilNextCall) {
        kept.put(LAST, now().plus(untilNextCall.multipliedBy(2)).toString());
    }

    @Override
    public void close() {
        kept.put(LAST, now().truncatedTo(ChronoUnit.MILLIS).plusMillis(1).toString());
    }
}
