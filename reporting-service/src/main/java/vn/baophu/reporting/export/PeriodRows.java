package vn.baophu.reporting.export;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.baophu.reporting.export.ExportedReport.Value;
import vn.baophu.reporting.obligation.ObligationState;
import vn.baophu.reporting.reporter.Scope;
import vn.baophu.reporting.reporter.Scope.Former;

/** The reports of a period, read through a cursor of the database, in the order of the reporters' codes. */
final class PeriodRows {
    /** Reports that are fetched at a time. */
    private static final int FETCH = 200;

    /** Of a report that is being corrected, what was accepted: that is what counts. */
    static final String READ = """
            select o.id, coalesce(o.unit_id, o.agency_id), o.agency_id is not null, o.code, coalesce(v.name, a.name),
                   o.stage, o.due_on, s.id, s.revision, x.submitted_at, o.first_sent_at >= o.due_at, s.accepted_at, x.content,
                   array(select i.indicator from regime_indicator i where i.regime_id = o.regime_id order by i.ordinal) as asked,
                   o.kind, o.opens_on, o.due_at, o.lock_on
            from obligation o
            left join submission s on s.id = o.submission_id and (s.state <> 'WITHDRAWN' or s.counted_id is not null)
            left join sending x on x.id = coalesce(s.counted_id, s.last_id)
            left join directory_agency a on a.id = o.agency_id
            left join lateral (select name from directory_unit_version u where u.unit_id = o.unit_id
                order by (? between u.valid_from and u.valid_to) desc, u.valid_from desc limit 1) v on true
            where o.regime_code = ? and o.period = ? and (cast(? as uuid[]) is null or o.area_unit_id = any(?)
                or exists (select 1 from unnest(cast(? as uuid[]), cast(? as date[]), cast(? as date[])) f (unit, first, last)
                           where f.unit = o.area_unit_id and o.cut_off_on between f.first and f.last))
            order by o.code, o.id""";

    /** The rows of a table: of each report one for each indicator that is asked for, or one for its words. */
    private static final String COUNT =
            "select coalesce(sum(greatest(1, cardinality(r.asked))), 0) from (" + READ + ") r";

    private static final ObjectReader CONTENT = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Content.class);

    /** What is read of {@code sending.content}. */
    private record Content(List<Value> figures, String narrative) {}

    private PeriodRows() {}

    /** Hands them over one by one; the connection must not commit by itself, or all would be fetched at once. */
    static void each(Connection connection, PeriodHead head, ReportSink sink) throws SQLException, IOException {
        try (var query = connection.prepareStatement(READ)) {
            query.setFetchSize(FETCH);
            bind(query, connection, head);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    sink.add(report(rows, head));
                }
            }
        }
    }

    /** How many rows a table of them has. */
    static long count(Connection connection, PeriodHead head) throws SQLException {
        try (var query = connection.prepareStatement(COUNT)) {
            bind(query, connection, head);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static void bind(PreparedStatement query, Connection connection, PeriodHead head) throws SQLException {
        var scope = head.scope();
        var units = scope.units() == null
                ? null
                : connection.createArrayOf("uuid", scope.units().toArray());
        query.setObject(1, head.today());
        query.setString(2, head.regime());
        query.setString(3, head.period());
        query.setArray(4, units);
        query.setArray(5, units);
        query.setArray(6, former(connection, "uuid", scope, Former::unit));
        query.setArray(7, former(connection, "date", scope, Former::first));
        query.setArray(8, former(connection, "date", scope, Former::last));
    }

    private static Array former(Connection connection, String type, Scope scope, Function<Former, Object> column)
            throws SQLException {
        return connection.createArrayOf(
                type, scope.former().stream().map(column).toArray());
    }

    private static ExportedReport report(ResultSet row, PeriodHead head) throws SQLException, IOException {
        var submission = row.getObject(8, UUID.class);
        Content content = submission == null ? null : CONTENT.readValue(row.getString(13));
        return new ExportedReport(
                row.getObject(1, UUID.class),
                row.getString(15),
                row.getObject(2, UUID.class),
                row.getBoolean(3),
                row.getString(4),
                row.getString(5),
                state(row, head).name(),
                row.getObject(7, LocalDate.class),
                submission,
                submission == null ? null : Long.valueOf(row.getLong(9)),
                instant(row, 10),
                submission == null ? null : Boolean.valueOf(row.getBoolean(11)),
                instant(row, 12),
                content == null ? null : content.narrative(),
                figures(content, (String[]) row.getArray(14).getArray()));
    }

    private static ObligationState state(ResultSet row, PeriodHead head) throws SQLException {
        return ObligationState.of(
                row.getString(6),
                row.getObject(16, LocalDate.class),
                instant(row, 17),
                row.getObject(18, LocalDate.class),
                head.today(),
                head.now());
    }

    /**
     * In the order in which the regime asks for them; what is not given is missing. A report that was made for another
     * regime may give more: that is not told here.
     */
    private static List<Value> figures(Content content, String[] asked) {
        var given = new HashMap<String, Value>();
        if (content != null && content.figures() != null) {
            content.figures().forEach(figure -> given.put(figure.indicator(), figure));
        }
        return Arrays.stream(asked)
                .map(indicator -> given.getOrDefault(indicator, Value.missing(indicator)))
                .toList();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
