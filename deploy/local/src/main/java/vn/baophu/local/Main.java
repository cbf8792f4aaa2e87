package vn.baophu.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import vn.baophu.local.demo.DemoRefused;
import vn.baophu.local.ground.CannotRun;
import vn.baophu.local.ground.Console;

/** The program behind {@code ./deploy/local/start}: starts the stack, says where it is, and stays until Ctrl-C. */
public class Main {
    private final Options options;
    private final LocalStack stack;
    private volatile boolean ready;

    private Main(Options options) {
        this.options = options;
        this.stack = new LocalStack(options, Console::say);
    }

    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            Console.say(Options.USAGE);
            return;
        }
        System.exit(
                Console.run(() -> new Main(Options.read(arguments, System.getenv("BAOPHU_PORT"))).runUntilStopped()));
    }

    private void runUntilStopped() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            Console.say("Starting PostgreSQL, Kafka and the services; the data are in " + options.data() + ".");
            stack.open();
            if (options.demo()) {
                Console.say(stack.loadDemo().sentence() + ".");
            }
            ready = true;
            new Greeting(options, stack).lines().forEach(Console::say);
            throw new CannotRun(stack.awaitBroken() + " The stack stops.");
        } catch (CannotRun no) {
            throw stack.closing() ? interrupted() : no;
        } catch (DemoRefused no) {
            throw stack.closing() ? interrupted() : new CannotRun(no.getMessage(), no);
        } catch (RuntimeException fault) {
            throw stack.closing() ? interrupted() : unexpected(fault);
        }
    }

    private void stop() {
        if (ready) {
            Console.say("Stopping.");
        }
        Console.run(stack::close);
    }

    private static CannotRun interrupted() {
        return new CannotRun("Stopped before it was ready.");
    }

    /** A person gets a sentence, whoever repairs it gets the stack trace in a log. */
    private CannotRun unexpected(RuntimeException fault) {
        Path log = options.data().resolve("logs").resolve("start.log");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(
                log, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            fault.printStackTrace(writer);
        } catch (IOException e) {
            return new CannotRun("The stack could not go on (" + fault.getMessage() + ") and the log " + log
                    + " cannot be written.");
        }
        return new CannotRun("The stack could not go on: " + fault.getMessage() + "; more in " + log + ".");
    }
}
