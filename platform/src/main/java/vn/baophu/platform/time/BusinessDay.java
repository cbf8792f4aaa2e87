package vn.baophu.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day on which Vietnam works now. Legal dates are days of this calendar. */
@ApplicationScoped
public class BusinessDay {
    /** The zone of every legal date. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final InstantSource clock;

    BusinessDay(InstantSource clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
