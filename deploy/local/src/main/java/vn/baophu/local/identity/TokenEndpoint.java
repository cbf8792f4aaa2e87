package vn.baophu.local.identity;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code POST /token} (RFC 6749): {@code client_credentials} for a machine, {@code password} for a person. In the demo
 * everybody's secret is their own name.
 */
class TokenEndpoint {
    private static final String BASIC = "Basic ";

    private final People people;
    private final Tokens tokens;

    TokenEndpoint(People people, Tokens tokens) {
        this.people = people;
        this.tokens = tokens;
    }

    void serve(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String grant = form.getOrDefault("grant_type", "");
        if (!exchange.getRequestMethod().equals("POST")) {
            refuse(exchange, 405, "invalid_request");
        } else if (grant.equals("client_credentials")) {
            readBasic(exchange, form);
            grant(exchange, form.get("client_id"), form.get("client_secret"), "invalid_client");
        } else if (grant.equals("password")) {
            grant(exchange, form.get("username"), form.get("password"), "invalid_grant");
        } else {
            refuse(exchange, 400, "unsupported_grant_type");
        }
    }

    private void grant(HttpExchange exchange, String name, String secret, String otherwise) throws IOException {
        Optional<Person> person = Optional.ofNullable(name)
                .flatMap(people::find)
                .filter(who -> who.name().equals(secret));
        if (person.isEmpty()) {
            refuse(exchange, otherwise.equals("invalid_client") ? 401 : 400, otherwise);
            return;
        }
        Issuer.answer(
                exchange,
                200,
                Issuer.json(Map.of(
                        "access_token", tokens.tokenOf(person.get()),
                        "token_type", "Bearer",
                        "expires_in", Tokens.LIFE.toSeconds())));
    }

    private static void refuse(HttpExchange exchange, int status, String error) throws IOException {
        Issuer.answer(exchange, status, Issuer.json(Map.of("error", error)));
    }

    private static void readBasic(HttpExchange exchange, Map<String, String> form) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        if (header == null || !header.startsWith(BASIC)) {
            return;
        }
        String[] pair = decodedBasic(header.substring(BASIC.length())).split(":", 2);
        if (pair.length == 2) {
            form.put("client_id", decoded(pair[0]));
            form.put("client_secret", decoded(pair[1]));
        }
    }

    private static String decodedBasic(String text) {
        try {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new HashMap<>();
        Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> form.put(decoded(pair[0]), decoded(pair[1])));
        return form;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEscape) {
            return "";
        }
    }
}
