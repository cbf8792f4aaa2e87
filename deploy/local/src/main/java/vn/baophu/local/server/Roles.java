package vn.baophu.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Who may enter which database. Names and passwords are our own (letters and hexadecimal digits), never input. */
class Roles {
    private static final String ONLY_WITH_PASSWORD = """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128      scram-sha-256
            """;

    private final Connection connection;

    Roles(Connection connection) {
        this.connection = connection;
    }

    /** By default everybody may connect to the administrator's database; nobody needs to. */
    void lockOut() throws SQLException {
        run("REVOKE CONNECT ON DATABASE postgres FROM PUBLIC");
    }

    void provide(String name, String password) throws SQLException {
        if (isMissing("SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            run("CREATE ROLE " + name + " LOGIN");
        }
        run("ALTER ROLE " + name + " PASSWORD '" + password + "'");
        if (isMissing("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run("CREATE DATABASE " + name + " OWNER " + name);
        }
        run("REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
    }

    /** A new server trusts everybody on this machine; from here on it does not. */
    void demandPasswords(Path folder, String administratorsPassword) throws SQLException, IOException {
        run("ALTER ROLE postgres PASSWORD '" + administratorsPassword + "'");
        Files.writeString(folder.resolve("pg_hba.conf"), ONLY_WITH_PASSWORD);
        run("SELECT pg_reload_conf()");
    }

    private boolean isMissing(String question, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return !answer.next();
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
