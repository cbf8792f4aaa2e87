package vn.baophu.platform.error;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much a request may send, and what is said to who sends more. */
@Singleton
class BodyLimit {
    private final long bytes;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
        this.bytes = maxBodySize.asLongValue();
    }

    boolean allows(long length) {
        return length <= bytes;
    }

    Fault exceeded() {
        return Fault.of(PlatformRefusal.TOO_LARGE, Words.megabytes(bytes));
    }
}
