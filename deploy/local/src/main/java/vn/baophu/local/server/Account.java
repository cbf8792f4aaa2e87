package vn.baophu.local.server;

/** A service's own database and the only login role that may enter it; both bear the service's short name. */
public record Account(String name, String password, int port) {
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }
}
