package vn.baophu.gateway;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** A real HTTP server on a free port in place of one service: ready, and repeating what it was asked unless told otherwise. */
class StandIn {
    private final Vertx vertx;
    private final String name;
    private HttpServer server;
    private final int port = freePort();
    private volatile Handler<HttpServerRequest> answer;

    StandIn(Vertx vertx, String name) {
        this.vertx = vertx;
        this.name = name;
        start();
        repeat();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    void answer(Handler<HttpServerRequest> answer) {
        this.answer = answer;
    }

    void repeat() {
        answer = this::repeat;
    }

    void stop() {
        Waiting.on(server.close());
    }

    final void start() {
        server = Waiting.on(vertx.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setPort(port))
                .requestHandler(request -> answer.handle(request))
                .listen());
    }

    /** Below the ports that systems hand out by themselves: nobody is given it by chance while the server is away. */
    private static int freePort() {
        return new Random()
                .ints(20_000, 32_768)
                .filter(StandIn::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private void repeat(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            var headers = request.headers().entries().stream()
                    .collect(Collectors.toMap(
                            h -> h.getKey().toLowerCase(), Map.Entry::getValue, (a, b) -> a + "," + b));
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .end(new JsonObject()
                            .put("service", name)
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("bytes", body.length())
                            .put("headers", new JsonObject(Map.copyOf(headers)))
                            .toBuffer());
        });
    }
}
