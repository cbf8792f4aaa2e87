package vn.baophu.local.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import vn.baophu.local.ground.CannotRun;

/** A small OpenID Connect issuer on 127.0.0.1: discovery, keys, and a token endpoint for people and machines of the demo. */
public class Issuer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final String address;
    private final Tokens tokens;

    private Issuer(HttpServer server, String address, Tokens tokens) {
        this.server = server;
        this.address = address;
        this.tokens = tokens;
    }

    public static Issuer start(int port, SigningKey key, People people) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            Tokens tokens = new Tokens(key, address);
            TokenEndpoint endpoint = new TokenEndpoint(people, tokens);
            server.createContext("/.well-known/openid-configuration", at -> answer(at, 200, discovery(address)));
            server.createContext("/jwks", at -> answer(at, 200, key.publicSet()));
            server.createContext("/token", endpoint::serve);
            server.setExecutor(Executors.newFixedThreadPool(2));
            server.start();
            return new Issuer(server, address, tokens);
        } catch (IOException e) {
            throw new CannotRun("The token issuer cannot listen on port " + port + ": " + e.getMessage() + ".", e);
        }
    }

    /** The claim {@code iss} of its tokens; discovery lies below it. */
    public String address() {
        return address;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String jwks() {
        return address + "/jwks";
    }

    public Tokens tokens() {
        return tokens;
    }

    @Override
    public void close() {
        server.stop(0);
        ((java.util.concurrent.ExecutorService) server.getExecutor()).shutdownNow();
    }

    static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    static String json(Map<String, ?> body) throws IOException {
        return JSON.writeValueAsString(body);
    }

    private static String discovery(String address) throws IOException {
        return json(Map.of(
                "issuer", address,
                "jwks_uri", address + "/jwks",
                "token_endpoint", address + "/token",
                "grant_types_supported", List.of("client_credentials", "password"),
                "response_types_supported", List.of("token"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"),
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post")));
    }
}
