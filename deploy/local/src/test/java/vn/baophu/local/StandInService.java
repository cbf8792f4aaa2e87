package vn.baophu.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.stream.Stream;

/** A program that stands where a service will: ready at once, as the gateway when all that it was told of listen. */
public class StandInService {
    private StandInService() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/health", exchange -> {
            exchange.sendResponseHeaders(others().allMatch(StandInService::listens) ? 200 : 503, -1);
            exchange.close();
        });
        server.start();
    }

    private static Stream<URI> others() {
        return System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().matches("BAOPHU_.*_URL"))
                .filter(variable -> variable.getValue().startsWith("http"))
                .map(variable -> URI.create(variable.getValue()));
    }

    private static boolean listens(URI address) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
