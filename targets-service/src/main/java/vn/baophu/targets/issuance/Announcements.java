package vn.baophu.targets.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import vn.baophu.platform.outbox.Outbox;
import vn.baophu.targets.target.Target;

/** Tells the other services of figures; a figure of a group inside a unit is nobody's own target and not told. */
@ApplicationScoped
class Announcements {
    private final Outbox outbox;

    Announcements(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(Collection<Target> figures, Instant now) {
        figures.stream()
                .filter(target -> target.holder().isTheUnit())
                .forEach(target -> outbox.append(target.assigned(now)));
    }
}
