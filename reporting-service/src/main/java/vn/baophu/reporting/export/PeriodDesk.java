package vn.baophu.reporting.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import javax.sql.DataSource;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.regime.Regimes;
import vn.baophu.reporting.reporter.Reach;

/** Sending the reports of a period out. */
@ApplicationScoped
class PeriodDesk {
    private final Regimes regimes;
    private final Reach reach;
    private final DataSource database;
    private final InstantSource clock;

    PeriodDesk(Regimes regimes, Reach reach, DataSource database, InstantSource clock) {
        this.regimes = regimes;
        this.reach = reach;
        this.database = database;
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

    /** Writes while it reads. */
    void write(PeriodHead head, ExportFormat format, OutputStream out) throws IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false); // else the driver fetches everything at once
            var sink = format.to(out, head);
            PeriodRows.each(connection, head, sink);
            sink.end();
            connection.rollback();
        } catch (SQLException broken) {
            throw new IllegalStateException("The reports of " + head.period() + " can not be read on", broken);
        }
    }
}
