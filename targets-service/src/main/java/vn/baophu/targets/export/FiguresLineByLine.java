package vn.baophu.targets.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.target.Target;

/** The figures of a table in the order of its lines. */
@ApplicationScoped
class FiguresLineByLine {
    private static final String QUERY = """
            from Target t where t.annex = :annex
            order by first_value(t.id) over (
                partition by t.holder.id, t.holder.level, t.holder.by.kind, t.holder.by.name, t.holder.by.code,
                    t.place.row, t.place.total, t.place.unitPrinted
                order by t.id), t.id""";
    private static final int AT_ONCE = 500;

    private final EntityManager entities;

    FiguresLineByLine(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Those of one line beside each other, lines and figures in the order of reading; a stream that holds only a few of them.
     * Close it within the transaction.
     */
    Stream<Target> of(Annex annex) {
        return entities.createQuery(QUERY, Target.class)
                .setParameter("annex", annex)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setHint(HibernateHints.HINT_FETCH_SIZE, AT_ONCE)
                .getResultStream()
                .peek(entities::detach);
    }
}
