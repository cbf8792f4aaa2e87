package vn.baophu.targets.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;

/**
 * The door of reporting-service, as a real HTTP server on a free port. What it answers for a period is told to it over
 * HTTP too ({@link Reports}); it hears what it was asked.
 */
public class ReportingPeer implements QuarkusTestResourceLifecycleManager {
    private static final String NOBODY_IS_ASKED =
            "{\"reportedUnits\":0,\"expectedUnits\":0,\"missing\":[],\"children\":[]}";
    private static final String LONG = "300000"; // whoever answers may take as long as a busy machine does
    private static final Pattern PERIOD = Pattern.compile("(?:^|&)period=([^&]+)");

    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final List<HttpExchange> silent = new ArrayList<>();
    private final Map<HttpExchange, String> together = new HashMap<>();
    private ExecutorService workers;
    private HttpServer server;

    /**
     * @param how an HTTP status, {@code SILENT} (never answers), {@code TOGETHER} (200 as soon as every period that is to be
     *     answered so is asked for) or {@code HANGS_UP} (closes without a word)
     */
    private record Script(String how, String body) {}

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workers = Executors.newCachedThreadPool();
        server.setExecutor(workers);
        server.createContext("/api/v1/progress", this::answer);
        server.createContext("/script", this::learn);
        server.createContext("/heard", exchange -> send(exchange, 200, String.join("\n", heard)));
        server.createContext("/reset", this::forget);
        server.start();
        return Map.of(
                "BAOPHU_REPORTING_URL",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "quarkus.rest-client.reporting.connect-timeout",
                LONG,
                "quarkus.rest-client.reporting.read-timeout",
                LONG,
                "baophu.reporting.patience",
                "20s"); // who is silent is waited for as long
    }

    @Override
    public void stop() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getRawQuery();
        heard.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + query);
        var period = PERIOD.matcher(query);
        var script = scripts.getOrDefault(
                period.find() ? URLDecoder.decode(period.group(1), UTF_8) : "", new Script("200", NOBODY_IS_ASKED));
        switch (script.how()) {
            case "SILENT" -> keepOpen(exchange);
            case "TOGETHER" -> wait(exchange, script.body());
            case "HANGS_UP" -> exchange.close();
            default -> send(exchange, Integer.parseInt(script.how()), script.body());
        }
    }

    private synchronized void keepOpen(HttpExchange exchange) {
        silent.add(exchange);
    }

    private synchronized void wait(HttpExchange exchange, String body) throws IOException {
        together.put(exchange, body);
        var asked = scripts.values().stream()
                .filter(script -> script.how().equals("TOGETHER"))
                .count();
        if (together.size() == asked) {
            for (var waiting : together.entrySet()) {
                send(waiting.getKey(), 200, waiting.getValue());
            }
        }
    }

    /** The period and how to answer stand in the query, what to answer in the body. */
    private void learn(HttpExchange exchange) throws IOException {
        var words = exchange.getRequestURI().getQuery().split(",");
        scripts.put(
                words[0],
                new Script(words[1], new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        send(exchange, 200, "");
    }

    private synchronized void forget(HttpExchange exchange) throws IOException {
        scripts.clear();
        heard.clear();
        silent.forEach(HttpExchange::close);
        silent.clear();
        together.keySet().forEach(HttpExchange::close);
        together.clear();
        send(exchange, 200, "");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
