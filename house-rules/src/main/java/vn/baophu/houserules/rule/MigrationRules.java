package vn.baophu.houserules.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** What a newcomer finds in the database. */
public final class MigrationRules {
    private static final Pattern NAME = Pattern.compile("V(\\d{3})__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final String USER = "postgres";
    private static final String WITHOUT_COMMENT = """
            select case when a.attnum is null then 'table ' || c.relname else 'column ' || c.relname || '.' || a.attname end
            from pg_class c
            left join lateral (
                select attnum, attname from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped
                union all select null, null) a on true
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and c.relname <> 'flyway_schema_history'
              and (case when a.attnum is null then obj_description(c.oid, 'pg_class')
                   else col_description(c.oid, a.attnum) end) is null
            order by 1""";

    private MigrationRules() {}

    /** Migrations below {@code folder} are called {@code V020__unit.sql}, and no number stands twice. */
    public static List<String> namingFaults(Path folder) {
        List<String> faults = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        for (String file : files(folder)) {
            var name = NAME.matcher(file);
            if (!name.matches()) {
                faults.add(file + " is not called like V020__unit.sql: three digits, two underscores, lower case");
            } else if (taken.putIfAbsent(name.group(1), file) != null) {
                faults.add(file + " has the number of " + taken.get(name.group(1)) + ": give it the next free one");
            }
        }
        return faults;
    }

    /** Runs the migrations at these Flyway locations on an empty database; every table and column has a comment. */
    public static List<String> commentFaults(String database, String... locations) {
        Flyway.configure()
                .dataSource(database, USER, USER)
                .locations(locations)
                .load()
                .migrate();
        List<String> faults = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database, USER, USER);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(WITHOUT_COMMENT)) {
            while (rows.next()) {
                faults.add("The " + rows.getString(1) + " has no comment: say in one sentence what it holds");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The migrated database can not be read", e);
        }
        return faults;
    }

    private static List<String> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
