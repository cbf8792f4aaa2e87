package vn.baophu.reporting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** The clock of the tests: stands still until a test moves it. */
@Singleton
public class TestClock implements InstantSource {
    private volatile Instant now = Instant.parse("2024-07-05T02:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves to a moment, {@code 2024-07-09T16:59:59Z}. */
    public void moveTo(String moment) {
        now = Instant.parse(moment);
    }
}
