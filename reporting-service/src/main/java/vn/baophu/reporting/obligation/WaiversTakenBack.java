package vn.baophu.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The waivers that held for a while. */
@ApplicationScoped
class WaiversTakenBack {
    private static final String OF = "from WaiverTakenBack w where w.obligation.id in :ids order by w.at, w.id";

    private final Session session;

    WaiversTakenBack(Session session) {
        this.session = session;
    }

    /** The last one of each of these obligations, by its id; one statement, none for none. */
    Map<UUID, WaiverTakenBack> of(Collection<Obligation> obligations) {
        if (obligations.isEmpty()) {
            return Map.of();
        }
        return session.createQuery(OF, WaiverTakenBack.class)
                .setParameter("ids", obligations.stream().map(Obligation::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        held -> held.obligation().id(), Function.identity(), (earlier, later) -> later));
    }
}
