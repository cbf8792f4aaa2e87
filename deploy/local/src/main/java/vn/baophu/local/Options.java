package vn.baophu.local;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import vn.baophu.local.ground.Arguments;
import vn.baophu.local.ground.CannotRun;
import vn.baophu.local.ground.Home;

/**
 * How a stack is to be started.
 *
 * @param home the checkout whose services run
 * @param data the folder that keeps everything; one stack at a time
 * @param today the business day on which a new folder begins; kept data never goes back behind its last moment
 * @param port of the gateway on 127.0.0.1, 0 for any free one
 * @param demo whether the demo is loaded through the API
 * @param fresh whether the folder is emptied first
 * @param restartsDied whether a service that ended unexpectedly is started again
 */
public record Options(
        Home home, Path data, LocalDate today, int port, boolean demo, boolean fresh, boolean restartsDied) {
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 7, 1);

    static final String USAGE = """
            Usage: ./deploy/local/start [options]
              --fresh             empty the data folder first
              --today YYYY-MM-DD  the business day to begin on (2024-07-01)
              --no-demo           do not load the demo
              --data DIR          the folder that keeps the data (deploy/local/data)
              --port N            the port of the gateway (8080, or the variable BAOPHU_PORT)
              --help              this text""";

    private static final int DEFAULT_PORT = 8080;
    private static final int LAST_PORT = 65535;

    /** For tests: free ports, a folder of their own, the demo loaded, nothing restarted behind the test's back. */
    public static Options forTests(Path data) {
        return new Options(Home.find(), data.toAbsolutePath(), FIRST_DAY, 0, true, false, false);
    }

    public Options on(LocalDate day) {
        return new Options(home, data, day, port, demo, fresh, restartsDied);
    }

    public Options withoutDemo() {
        return new Options(home, data, today, port, false, fresh, restartsDied);
    }

    /** What a person asked for at the keyboard; refuses what it does not understand. */
    static Options read(String[] arguments, String portSetting) {
        Arguments asked =
                new Arguments(arguments, Set.of("--today", "--data", "--port"), Set.of("--fresh", "--no-demo"));
        if (!asked.words().isEmpty()) {
            throw CannotRun.wronglyAsked("\"" + asked.words().get(0) + "\" is not an option; see --help.");
        }
        Home home = Home.find();
        return new Options(
                home,
                asked.value("--data")
                        .map(Path::of)
                        .orElse(home.data())
                        .toAbsolutePath()
                        .normalize(),
                asked.value("--today").map(Options::day).orElse(FIRST_DAY),
                asked.value("--port")
                        .or(() -> java.util.Optional.ofNullable(portSetting))
                        .map(Options::port)
                        .orElse(DEFAULT_PORT),
                !asked.has("--no-demo"),
                asked.has("--fresh"),
                true);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw CannotRun.wronglyAsked("\"" + text + "\" is not a day; write --today as YYYY-MM-DD.");
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw wrongPort(text);
        }
        throw wrongPort(text);
    }

    private static CannotRun wrongPort(String text) {
        return CannotRun.wronglyAsked("\"" + text + "\" is not a port; it is a number from 1 to " + LAST_PORT + ".");
    }
}
