package vn.baophu.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.security.Caller;

/** The jobs. Plain SQL: progress is written beside the transaction of the work, which an entity would not survive. */
@ApplicationScoped
class Jobs {
    private static final TypeReference<List<JobError>> ERRORS = new TypeReference<>() {};

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final InstantSource clock;

    Jobs(AgroalDataSource database, ObjectMapper json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    UUID add(String kind, String subject, Caller owner, UUID unit) {
        var id = Ids.next();
        run(
                """
                with queued as (
                    insert into job (id, kind, subject, owner, owner_roles, owner_agency, owner_unit, unit_id, state, done,
                                     errors, attempts, queued_at)
                    values (?, ?, ?, ?, string_to_array(?, ' '), ?, ?, ?, 'QUEUED', 0, '[]', 0, ?) returning id)
                insert into job_turn (job_id) select id from queued""",
                id,
                kind,
                subject,
                owner.subject(),
                String.join(" ", owner.roles()),
                owner.agency(),
                owner.unitCode(),
                unit,
                now());
        return id;
    }

    /** Notes that it is begun, once more; false where it is at its end already. */
    boolean begin(UUID id) {
        return run("""
                update job set state = 'RUNNING', attempts = attempts + 1, started_at = ?, done = 0
                where id = ? and state in ('QUEUED', 'RUNNING')""", now(), id) == 1;
    }

    void progress(UUID id, long done, Long total) {
        run("update job set done = ?, total = ? where id = ? and state = 'RUNNING'", done, total, id);
    }

    void end(UUID id, String result) {
        run("update job set state = 'DONE', result = ?, ended_at = ? where id = ?", result, now(), id);
    }

    void fail(UUID id, List<JobError> errors) {
        run("update job set state = 'FAILED', errors = ?::jsonb, ended_at = ? where id = ?", write(errors), now(), id);
    }

    /** One statement, so that several replicas may run it at once. */
    void forgetEndedBefore(Instant moment) {
        run(
                "delete from job where ended_at < ? and not exists (select from job_turn where job_id = job.id)",
                moment.atOffset(ZoneOffset.UTC));
    }

    Optional<Job> find(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select *, array_to_string(owner_roles, ' ') as roles from job where id = ?")) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(job(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Job job(ResultSet row) throws SQLException {
        var owner = new Caller(
                row.getString("owner"),
                Set.of(row.getString("roles").split(" ")),
                row.getString("owner_agency"),
                row.getString("owner_unit"));
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("subject"),
                owner,
                row.getObject("unit_id", UUID.class),
                JobState.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getObject("total", Long.class),
                row.getString("result"),
                read(row.getString("errors")),
                row.getInt("attempts"),
                moment(row, "queued_at"),
                moment(row, "started_at"),
                moment(row, "ended_at"));
    }

    int run(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private String write(List<JobError> errors) {
        try {
            return json.writeValueAsString(errors);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<JobError> read(String errors) {
        try {
            return json.readValue(errors, ERRORS);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
