package vn.baophu.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.baophu.reporting.submission.Figure;
import vn.baophu.reporting.submission.Sending;

/** The figures that reports held when they were sent: changes do not carry them, and sendings are never rewritten. */
@ApplicationScoped
class SentFigures {
    private final EntityManager entities;

    SentFigures(EntityManager entities) {
        this.entities = entities;
    }

    /** By id of the sending; one statement for any number. */
    Map<UUID, List<Figure>> of(Collection<UUID> sendings) {
        var found = new HashMap<UUID, List<Figure>>();
        if (!sendings.isEmpty()) {
            entities.createQuery("select s from Sending s where s.id in :ids", Sending.class)
                    .setParameter("ids", sendings)
                    .getResultStream()
                    .forEach(
                            sending -> found.put(sending.id(), sending.content().figures()));
        }
        return found;
    }
}
