package vn.baophu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.PostgresForTests;

/** Reports that an earlier release wrote say the same in today's tables. */
class UpgradeTest {
    private static final String[] ROOMS = {
        "filesystem:../platform/src/main/resources/db/platform",
        "filesystem:../directory-replica/src/main/resources/db/directory",
        "filesystem:src/main/resources/db/migration"
    };
    private static final MigrationVersion FIRST_RELEASE = MigrationVersion.fromVersion("025");
    private static final MigrationVersion BEFORE_FOREIGN_REPORTS = MigrationVersion.fromVersion("061");

    private static final MigrationVersion BEFORE_KEPT_DUTIES = MigrationVersion.fromVersion("067");
    private static final MigrationVersion BEFORE_FIGURES_ON_OCCASIONS = MigrationVersion.fromVersion("073");

    private static final MigrationVersion BEFORE_NEVER_LOCKS = MigrationVersion.fromVersion("069");

    private final String database = PostgresForTests.newDatabase();

    @BeforeEach
    void reports_of_the_first_release() {
        migrate(FIRST_RELEASE);
        run(rows("first-release"));
    }

    @Test
    void accepted_figures_know_what_they_answer_and_count_as_first_accepted() {
        migrate(MigrationVersion.LATEST);

        assertThat(read("""
                        select concat_ws(' ', o.code, f.indicator, f.revision, f.consolidated, f.superseded_at is null,
                                         f.participants, f.denominator)
                        from accepted_figure f join obligation o on o.id = f.obligation_id order by f.indicator""")).containsExactly("19363 BHTN 1 f t 300", "19363 BHYT 1 f t 12720 13290");
    }

    @Test
    void each_sending_says_in_one_row_what_it_said_in_several() {
        migrate(MigrationVersion.LATEST);

        assertThat(read("""
                        select concat_ws(' ', x.number, x.content ->> 'narrative', f ->> 'indicator', f ->> 'participants',
                                         f ->> 'denominator', f ->> 'confirmation')
                        from sending x left join lateral jsonb_array_elements(x.content -> 'figures')
                          with ordinality figures (f, nth) on true
                        order by x.submission_id, x.number, nth"""))
                .containsExactly(
                        "1 Lần đầu BHYT 13300 13290 Đã kiểm tra",
                        "1 Lần đầu BHTN 290",
                        "2 BHYT 12720 13290",
                        "2 BHTN 300",
                        "1");
        assertThat(read("select cast(content as text) from sending where submission_id in"
                        + " (select id from submission where state = 'RETURNED')"))
                .containsExactly("{\"figures\": []}");
    }

    @Test
    void returns_and_acceptances_become_decisions_about_the_sending_that_they_followed() {
        migrate(MigrationVersion.LATEST);

        assertThat(read("""
                        select concat_ws(' ', kind, sending, decided_by, decided_at at time zone 'UTC', reason, figures)
                        from decision order by decided_at"""))
                .containsExactly(
                        "RETURNED 1 reviewer-464 2024-07-06 02:00:00 Chưa khớp"
                                + " [{\"reason\": \"Cao hơn dân số\", \"indicator\": \"BHYT\"}]",
                        "ACCEPTED 2 reviewer-464 2024-07-08 02:00:00 []",
                        "RETURNED 1 reviewer-464 2024-07-09 02:00:00 Thiếu số liệu []");
        assertThat(read("""
                        select concat_ws(' ', s.state, s.sent_times, s.returned_times, s.accepted_times, l.number, c.number,
                                         s.first_accepted_at = s.accepted_at)
                        from submission s join sending l on l.id = s.last_id left join sending c on c.id = s.counted_id
                        order by s.id""")).containsExactly("ACCEPTED 2 1 1 2 2 t", "RETURNED 1 1 0 1");
    }

    @Test
    void a_duty_that_kept_the_name_of_a_report_taken_back_is_awaited_by_itself_again() {
        migrate(BEFORE_FOREIGN_REPORTS);
        run(rows("before-foreign-reports"));

        migrate(MigrationVersion.LATEST);

        assertThat(read("""
                        select concat_ws(' ', o.period, o.version, o.stage, o.lock_on, coalesce(cast(s.period as text), 'none'))
                        from obligation o left join (select s.id, own.period from submission s
                                                     join obligation own on own.id = s.obligation_id) s
                          on s.id = o.submission_id
                        where o.period like '2025%' order by o.period"""))
                .containsExactly(
                        "2025-Q1 0 AWAITED 2025-Q1",
                        "2025-Q2 1 AWAITED none",
                        "2025-Q3 1 AWAITED 2025-Q3",
                        "2025-Q4 0 FULFILLED 2025-08-31 2025-Q1");
        assertThat(read("""
                        select string_agg(o.period, ' ') from submission s left join obligation o on o.id = any(s.serves)
                        where s.serves is not null group by s.id""")).containsExactly("2025-Q4");
    }

    @Test
    void a_duty_of_which_the_lock_was_taken_away_is_never_locked_and_what_was_told_of_it_says_what_it_is() {
        migrate(BEFORE_KEPT_DUTIES);
        run(rows("before-kept-duties"));

        migrate(MigrationVersion.LATEST);

        assertThat(read("""
                        select concat_ws(' ', code, never_locks, lock_on) from obligation
                        where period like '2026%' order by code, period"""))
                .containsExactly("19363 t", "19366 f 2026-08-31", "19369 f 2026-08-31", "19372 f", "19375 t");
        assertThat(read("select concat_ws(' ', kind, obligation_kind, cut_off_on) from change order by kind"))
                .containsExactly("DROPPED", "MADE CONSOLIDATION 2026-06-30");
    }

    @Test
    void a_figure_that_an_occasion_asked_for_says_so() {
        migrate(BEFORE_FIGURES_ON_OCCASIONS);
        run(rows("before-figures-on-occasions"));

        migrate(MigrationVersion.LATEST);

        assertThat(read("""
                        select concat_ws(' ', f.period, o.occasion, f.revision, f.occasional, f.participants)
                        from accepted_figure f join obligation o on o.id = f.obligation_id
                        where f.indicator = 'BHYT' order by f.accepted_at"""))
                .containsExactly(
                        "2024-S1 1 f 12720",
                        "2024-S1 Giao ban 1 t 13100",
                        "2024-S1 Giao ban 2 t 13200",
                        "2024-Q1 1 f 12500");
    }

    @Test
    void the_day_that_taking_a_waiver_back_gave_is_known() {
        migrate(BEFORE_KEPT_DUTIES);
        run(rows("before-kept-duties"));

        migrate(MigrationVersion.LATEST);

        assertThat(read("select concat_ws(' ', code, given_until) from obligation where given_until is not null"))
                .containsExactly("19375 2026-07-31");
    }

    @Test
    void whether_others_are_locked_is_looked_up_and_not_read_from_all_of_them() {
        migrate(BEFORE_NEVER_LOCKS);
        run(rows("many-without-a-lock"));
        var step = text("main/resources/db/migration/V070__never_locks.sql");
        var update = step.indexOf("update obligation");

        run(step.substring(0, update));

        assertThat(explained(step.substring(update)))
                .anyMatch(line -> line.contains(
                        "Index Cond: ((regime_id = o.regime_id)" + " AND (kind = o.kind) AND (period = o.period))"));
    }

    @Test
    void a_database_that_was_brought_further_before_takes_the_steps_between() {
        migrate(MigrationVersion.LATEST);
        run("delete from flyway_schema_history where version in ('069', '078')");

        migrate(MigrationVersion.LATEST);
    }

    private void migrate(MigrationVersion target) {
        var flyway = Flyway.configure()
                .dataSource(database, "postgres", "postgres")
                .locations(ROOMS)
                .outOfOrder(true)
                .target(target)
                .load();
        flyway.migrate();
        assertThat(flyway.info().pending()).isEmpty();
    }

    private void run(String sql) {
        try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException no) {
            throw new AssertionError(no);
        }
    }

    private List<String> read(String sql) {
        try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select array_agg(x) from (" + sql + ") as t (x)")) {
            rows.next();
            return List.of((String[]) rows.getArray(1).getArray());
        } catch (SQLException no) {
            throw new AssertionError(no);
        }
    }

    private List<String> explained(String sql) {
        try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("explain (costs off) " + sql)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        } catch (SQLException no) {
            throw new AssertionError(no);
        }
    }

    private static String rows(String release) {
        return text("test/resources/upgrade/" + release + ".sql");
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of("src", file));
        } catch (IOException no) {
            throw new UncheckedIOException(no);
        }
    }
}
