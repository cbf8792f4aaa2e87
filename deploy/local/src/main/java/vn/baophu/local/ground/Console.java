package vn.baophu.local.ground;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The person at the keyboard: answers go to the output, one sentence of refusal to the error output. */
public class Console {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private Console() {}

    public static void say(String sentence) {
        OUT.println(sentence);
    }

    /** Runs a command and gives its exit code; a refusal is said in its one sentence. */
    public static int run(Runnable command) {
        try {
            command.run();
            return 0;
        } catch (CannotRun no) {
            ERR.println(no.getMessage());
            return no.exitCode();
        }
    }
}
