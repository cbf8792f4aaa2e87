package vn.baophu.reporting.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Session;
import vn.baophu.directory.Units;

/**
 * The trees of units, each read once as long as the directory stays the same: one statement in a transaction asks whether
 * it did. A tree is the same on all days between two on which some unit began or ended, so few are kept.
 */
@ApplicationScoped
public class UnitTrees {
    private static final int MOST = 16;
    private static final Kept NOTHING = new Kept(null, new TreeSet<>(), Map.of());

    private final Units units;
    private final Session session;
    private final TransactionSynchronizationRegistry transaction;
    private volatile Kept kept = NOTHING;

    UnitTrees(Units units, Session session, TransactionSynchronizationRegistry transaction) {
        this.units = units;
        this.session = session;
        this.transaction = transaction;
    }

    /** All units as they stood on this day. */
    public UnitTree on(LocalDate day) {
        var trees = kept(stamp());
        var since = trees.turningDays.floor(day);
        return since == null
                ? new UnitTree(List.of())
                : trees.bySince.computeIfAbsent(since, turned -> new UnitTree(units.inForce(turned)));
    }

    /** What is kept of the directory as it is now; read before the trees, so that a tree is never older than its stamp. */
    private Kept kept(String stamp) {
        var now = kept;
        if (stamp == null || !stamp.equals(now.stamp) || now.bySince.size() > MOST) {
            now = new Kept(stamp, new TreeSet<>(units.turningDays()), new ConcurrentHashMap<>());
            kept = now;
        }
        return now;
    }

    private String stamp() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return readStamp();
        }
        var known = (String) transaction.getResource(UnitTrees.class);
        if (known == null) {
            known = readStamp();
            transaction.putResource(UnitTrees.class, known);
        }
        return known;
    }

    private String readStamp() {
        return session
                .createNativeQuery("select cast(changed_in as text) from directory_stamp", Object.class)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }

    private record Kept(String stamp, TreeSet<LocalDate> turningDays, Map<LocalDate, UnitTree> bySince) {}
}
