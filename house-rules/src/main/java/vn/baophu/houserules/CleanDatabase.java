package vn.baophu.houserules;

import io.quarkus.test.junit.callback.QuarkusTestAfterConstructCallback;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * {@code @ExtendWith(CleanDatabase.class)}: before each test the database holds what the migrations put there, and nothing
 * else; facts that they said are taken as sent. What they put there is remembered before the first test runs, whether or
 * not that test asks for a clean database.
 */
public class CleanDatabase implements BeforeEachCallback, QuarkusTestAfterConstructCallback {
    private static final String SEED = "test_seed";
    private static final String TABLES = """
            select quote_ident(table_name) from information_schema.tables
            where table_schema = '%s' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
            order by table_name""";
    private static final String COLUMNS = """
            select string_agg(quote_ident(column_name), ', ' order by ordinal_position)
            from information_schema.columns
            where table_schema = 'public' and quote_ident(table_name) = '%s' and is_generated = 'NEVER'""";

    @Override
    public void afterConstruct(Object testInstance) {
        change(CleanDatabase::rememberSeed);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        clean();
    }

    /** For a test that wants it clean half-way. */
    public static void clean() {
        change(CleanDatabase::backToSeed);
    }

    private static void rememberSeed(Connection connection, Statement statement) throws SQLException {
        if (connection.getMetaData().getSchemas(null, SEED).next()) {
            return;
        }
        statement.execute("create schema " + SEED);
        for (String table : all(statement, TABLES.formatted("public"))) {
            if (!table.equals("outbox")
                    && !all(statement, "select 1 from public." + table + " limit 1")
                            .isEmpty()) {
                statement.execute("create table " + SEED + "." + table + " as table public." + table);
            }
        }
    }

    private static void backToSeed(Connection connection, Statement statement) throws SQLException {
        List<String> tables = all(statement, TABLES.formatted("public"));
        if (tables.isEmpty()) {
            return;
        }
        statement.execute("truncate " + String.join(", ", tables) + " restart identity cascade");
        statement.execute("set session_replication_role = replica"); // rows come back in any order
        for (String table : all(statement, TABLES.formatted(SEED))) {
            String columns = all(statement, COLUMNS.formatted(table)).get(0);
            statement.execute("insert into public.%s (%s) overriding system value select %s from %s.%s"
                    .formatted(table, columns, columns, SEED, table));
        }
    }

    private static List<String> all(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static void change(Change change) {
        try (Connection connection = Database.open();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            change.in(connection, statement);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The database of the tests can not be cleaned", e);
        }
    }

    private interface Change {
        void in(Connection connection, Statement statement) throws SQLException;
    }
}
