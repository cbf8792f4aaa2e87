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
    private static final int OLDEST_JAVA = 17;

    private Main() {}

    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            Console.say(Options.USAGE);
            return;
        }
        System.exit(Console.run(() -> run(arguments)));
    }

    private static void run(String[] arguments) {
        if (Runtime.version().feature() < OLDEST_JAVA) {
            throw new CannotRun("Baophu needs Java " + OLDEST_JAVA + " or newer; this is Java "
                    + Runtime.version().feature() + ".");
        }
        Options options = Options.read(arguments, System.getenv("BAOPHU_PORT"));
        LocalStack stack = new LocalStack(options, Console::say);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        try {
            Console.say("Starting PostgreSQL, Kafka and the services; the data are in " + options.data() + ".");
            stack.open();
            greet(options, stack);
            throw new CannotRun(stack.awaitBroken() + " The stack stops.");
        } catch (CannotRun | DemoRefused no) {
            throw stack.closing() ? new CannotRun("Stopped before it was ready.") : sentence(no);
        } catch (RuntimeException fault) {
            throw stack.closing() ? new CannotRun("Stopped before it was ready.") : unexpected(options, fault);
        }
    }

    private static void greet(Options options, LocalStack stack) {
        if (options.demo()) {
            Console.say(stack.loadDemo().sentence() + ".");
        }
        new Greeting(options, stack).lines().forEach(Console::say);
    }

    private static void stop(LocalStack stack) {
        if (!stack.closing()) {
            Console.run(stack::close);
            Console.say("Stopped.");
        }
    }

    private static CannotRun sentence(RuntimeException no) {
        return no instanceof CannotRun said ? said : new CannotRun(no.getMessage(), no);
    }

    /** A person gets a sentence, whoever repairs it gets the stack trace in a log. */
    private static CannotRun unexpected(Options options, RuntimeException fault) {
        Path log = options.data().resolve("logs").resolve("start.log");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(
                log, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            fault.printStackTrace(writer);
        } catch (IOException e) {
            return new CannotRun(
                    "The stack could not go on (" + fault + ") and the log " + log + " cannot be written.");
        }
        return new CannotRun("The stack could not go on: " + fault.getMessage() + "; more in " + log + ".");
    }
}
