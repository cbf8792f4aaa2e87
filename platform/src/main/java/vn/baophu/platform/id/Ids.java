package vn.baophu.platform.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Our own identities: UUIDv7, so that keys grow with time and indexes stay dense. */
public final class Ids {
    private Ids() {}

    /** A new id, greater than every id this process has given before. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
