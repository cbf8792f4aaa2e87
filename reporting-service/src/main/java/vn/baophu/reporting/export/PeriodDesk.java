package vn.baophu.reporting.export;

import static vn.baophu.platform.error.PlatformRefusal.BUSY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.lane.Connections;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.regime.Regimes;
import vn.baophu.reporting.reporter.Reach;

/** Sending the reports of a period out. */
@ApplicationScoped
class PeriodDesk {
    /** Each export holds a connection for as long as its reader takes, and the others must find one. */
    private final Semaphore places;

    /** Whose exports are going out, by subject: nobody alone takes the places of all. */
    private final Set<String> served = ConcurrentHashMap.newKeySet();

    private final Regimes regimes;
    private final Reach reach;
    private final DataSource database;
    private final Patience patience;
    private final InstantSource clock;

    PeriodDesk(
            Regimes regimes,
            Reach reach,
            DataSource database,
            Patience patience,
            Connections connections,
            InstantSource clock) {
        this.places = new Semaphore(connections.forExports());
        this.regimes = regimes;
        this.reach = reach;
        this.database = database;
        this.patience = patience;
        this.clock = clock;
    }

    /** Looks at what is asked for before anything goes out: afterwards nobody could be told. */
    @Transactional
    PeriodHead head(String regimeName, String periodCode, String unit, Caller caller) {
        var period = Period.named(periodCode);
        var regime = regimes.named(regimeName);
        var now = clock.instant();
        return new PeriodHead(
                regime.code(),
                regime.title(),
                period.code(),
                reach.scope(caller, unit),
                now,
                LocalDate.ofInstant(now, BusinessDay.ZONE));
    }

    /**
     * Writes while it reads; refused with {@code BUSY}, before the first byte, while another of the caller's or too many do.
     *
     * @param cut closes the line where it takes too long
     */
    void write(PeriodHead head, ExportFormat format, Caller caller, OutputStream out, Runnable cut) throws IOException {
        if (!served.add(caller.subject())) {
            throw new Refused(BUSY);
        }
        try {
            writeInPlace(head, format, out, cut);
        } finally {
            served.remove(caller.subject());
        }
    }

    private void writeInPlace(PeriodHead head, ExportFormat format, OutputStream out, Runnable cut) throws IOException {
        if (!places.tryAcquire()) {
            throw new Refused(BUSY);
        }
        try {
            patience.with(head, cut, () -> stream(head, format, out));
        } finally {
            places.release();
        }
    }

    /** So that the count is that of the rows. */
    private static void atOneMoment(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
        }
    }

    private void stream(PeriodHead head, ExportFormat format, OutputStream out) throws IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false); // else the driver fetches everything at once
            atOneMoment(connection);
            var sink = format.to(out, head);
            sink.begin(PeriodRows.count(connection, head));
            PeriodRows.each(connection, head, sink);
            sink.end();
            connection.rollback();
        } catch (SQLException broken) {
            throw new IllegalStateException("The reports of " + head.period() + " can not be read on", broken);
        }
    }
}
