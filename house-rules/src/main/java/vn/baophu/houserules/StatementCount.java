package vn.baophu.houserules;

import io.quarkus.arc.Arc;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** How many SQL statements something costs, as Hibernate counts them. */
public final class StatementCount {
    private StatementCount() {}

    /** Statements prepared while {@code work} runs, by whatever thread; a batch counts as one. */
    public static long of(Runnable work) {
        Statistics statistics = Arc.container()
                .select(EntityManagerFactory.class)
                .get()
                .unwrap(SessionFactory.class)
                .getStatistics();
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
