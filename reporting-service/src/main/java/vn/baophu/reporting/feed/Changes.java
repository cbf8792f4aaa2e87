package vn.baophu.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.baophu.reporting.obligation.ObligationKind;
import vn.baophu.reporting.reporter.Reporter;

/** What has happened, in an order in which nothing is ever added before what a reader has seen. */
@ApplicationScoped
class Changes {
    /**
     * A transaction that is still under way may yet write with a number below those that are visible already; so whatever
     * lies at or above the lowest number under way waits. What is read is complete, and stays in its place.
     */
    private static final String READ = """
            select cast(c.xact as text) as number, position, id, at, who, kind, obligation_id, submission_id, revision, sending_id,
                   regime, period, unit_id, agency_id, code, area_unit_id, obligation_kind, cut_off_on
            from change c
            where (c.xact, c.position) > (cast(cast(:xact as text) as xid8), :position)
              and c.xact < pg_snapshot_xmin(pg_current_snapshot())%s
            order by c.xact, c.position
            limit :most""";

    private static final String OF_REPORTS = " and c.kind not in ('MADE', 'MOVED', 'DROPPED')";

    private final Session session;

    Changes(Session session) {
        this.session = session;
    }

    /** Keeps a change if and only if the transaction around it commits; costs no statement of its own before that. */
    @Transactional(TxType.MANDATORY)
    void add(Change change) {
        session.persist(change);
    }

    /**
     * At most so many changes after a place, of all areas; one statement.
     *
     * @param duties also those of obligations that were made, moved or dropped
     */
    List<Row> after(Place place, boolean duties, int most) {
        return session
                .createNativeQuery(sql(duties), Object[].class)
                .setParameter("xact", place.xact())
                .setParameter("position", place.position())
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(Changes::row)
                .toList();
    }

    /** The statement, for whoever asks PostgreSQL how it goes about it. */
    static String sql(boolean duties) {
        return READ.formatted(duties ? "" : OF_REPORTS);
    }

    private static Row row(Object[] row) {
        return new Row(
                new Place((String) row[0], (Long) row[1]),
                (UUID) row[2],
                (Instant) row[3],
                (String) row[4],
                ChangeKind.valueOf((String) row[5]),
                new Change.Subject(
                        new Change.Owed(
                                (UUID) row[6],
                                row[16] == null ? null : ObligationKind.valueOf((String) row[16]),
                                (LocalDate) row[17]),
                        (UUID) row[7],
                        (Long) row[8],
                        (UUID) row[9],
                        (String) row[10],
                        (String) row[11],
                        new Reporter((UUID) row[12], (UUID) row[13], (String) row[14], (UUID) row[15])));
    }

    /** A change and its place. */
    record Row(Place place, UUID id, Instant at, String who, ChangeKind kind, Change.Subject subject) {}
}
