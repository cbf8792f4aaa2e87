package vn.baophu.reporting.submission;

import static vn.baophu.platform.error.PlatformRefusal.BAD_CURSOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.PageRequest;

/** Every version of every report, and what was decided about each. */
@ApplicationScoped
public class Sendings {
    private final EntityManager entities;

    Sendings(EntityManager entities) {
        this.entities = entities;
    }

    /** A page of the versions of a report, the first one first. */
    public List<Sending> of(UUID submission, PageRequest page) {
        return entities.createQuery(
                        "from Sending x where x.submissionId = :submission and x.number > :after order by x.number",
                        Sending.class)
                .setParameter("submission", submission)
                .setParameter("after", page.afterKey().map(Sendings::number).orElse(0))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** One version of a report. */
    public Optional<Sending> numbered(UUID submission, int number) {
        return entities.createQuery(
                        "from Sending x where x.submissionId = :submission and x.number = :number", Sending.class)
                .setParameter("submission", submission)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** What was decided about these versions of a report, oldest first. */
    public List<Decision> decisions(UUID submission, List<Integer> numbers) {
        return entities.createQuery(
                        "from Decision d where d.submission.id = :submission and d.sending in :numbers"
                                + " order by d.at, d.id",
                        Decision.class)
                .setParameter("submission", submission)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    private static int number(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException keyOfAnotherList) {
            throw new Refused(BAD_CURSOR);
        }
    }
}
