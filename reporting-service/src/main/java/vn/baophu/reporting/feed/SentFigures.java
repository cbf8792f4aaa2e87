package vn.baophu.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.submission.AskedFigures;
import vn.baophu.reporting.submission.Figure;
import vn.baophu.reporting.submission.Sending;

/**
 * The figures that reports held when they were sent: changes do not carry them, and sendings are never rewritten. Of an
 * obligation that a report was not made for, and which it serves, only those figures are told for which that one asks.
 */
@ApplicationScoped
class SentFigures {
    private static final String SENT = "select s, r.obligation.id from Sending s"
            + " join Submission r on r.id = s.submissionId where s.id in :ids";

    private static final String SERVED = "select o from Obligation o join fetch o.regime where o.id in :ids";

    private final EntityManager entities;
    private final AskedFigures asked;

    SentFigures(EntityManager entities, AskedFigures asked) {
        this.entities = entities;
        this.asked = asked;
    }

    /** By id of the change, of those with a report; one statement for any number, and one more where some of it was served. */
    Map<UUID, List<Figure>> of(Collection<Changes.Row> rows) {
        var subjects = rows.stream().map(Changes.Row::subject).toList();
        var sent = sent(subjects.stream()
                .map(Change.Subject::sendingId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var served = asked(subjects.stream()
                .filter(subject -> sent.containsKey(subject.sendingId()))
                .filter(subject -> sent.get(subject.sendingId()).serves(subject))
                .map(Change.Subject::obligationId)
                .collect(Collectors.toSet()));
        var found = new HashMap<UUID, List<Figure>>();
        for (var row : rows) {
            var subject = row.subject();
            var said = sent.get(subject.sendingId());
            if (said != null) {
                found.put(
                        row.id(), said.serves(subject) ? said.only(served.get(subject.obligationId())) : said.figures);
            }
        }
        return found;
    }

    private Map<UUID, Sent> sent(Set<UUID> sendings) {
        var found = new HashMap<UUID, Sent>();
        if (!sendings.isEmpty()) {
            entities.createQuery(SENT, Object[].class)
                    .setParameter("ids", sendings)
                    .getResultStream()
                    .forEach(row -> {
                        var sending = (Sending) row[0];
                        found.put(
                                sending.id(),
                                new Sent((UUID) row[1], sending.content().figures()));
                    });
        }
        return found;
    }

    /** By id of the obligation what it asks for; without those that were dropped since. */
    private Map<UUID, List<String>> asked(Set<UUID> obligations) {
        var found = new HashMap<UUID, List<String>>();
        if (!obligations.isEmpty()) {
            entities.createQuery(SERVED, Obligation.class)
                    .setParameter("ids", obligations)
                    .getResultStream()
                    .forEach(owed -> found.put(owed.id(), asked.of(owed.regime())));
        }
        return found;
    }

    /**
     * What a report said.
     *
     * @param madeFor the obligation that it was made for
     */
    private record Sent(UUID madeFor, List<Figure> figures) {
        boolean serves(Change.Subject subject) {
            return !madeFor.equals(subject.obligationId());
        }

        /** @param asked null where nobody knows any more */
        List<Figure> only(List<String> asked) {
            return figures.stream()
                    .filter(figure -> asked != null && asked.contains(figure.indicator()))
                    .toList();
        }
    }
}
