package vn.baophu.local.process;

import java.io.IOException;
import java.nio.file.Path;
import vn.baophu.local.ground.CannotRun;

/**
 * A small shell that does nothing until the pipe to the stack breaks; then it ends what the register still lists. So even
 * a stack that was killed leaves no process behind. It does not hear Ctrl-C, which the terminal sends to everybody.
 */
public class Undertaker implements AutoCloseable {
    private static final String SCRIPT = "trap '' INT TERM HUP; while read -r nothing; do :; done; "
            + "while read -r pid signal rest; do kill -s \"$signal\" \"$pid\"; done <\"$1\" 2>/dev/null; "
            + "for wait in 1 2 3 4 5 6 7 8 9 10; do sleep 1; left=; "
            + "while read -r pid rest; do kill -0 \"$pid\" && left=yes; done <\"$1\" 2>/dev/null; "
            + "[ -n \"$left\" ] || exit 0; done; "
            + "while read -r pid rest; do kill -s KILL \"$pid\"; done <\"$1\" 2>/dev/null";

    private final Process shell;

    private Undertaker(Process shell) {
        this.shell = shell;
    }

    /** Ends what an earlier stack left behind, then watches over this one. */
    public static Undertaker watch(Path register) {
        Orphan.stopAll(register);
        try {
            return new Undertaker(shell(register));
        } catch (IOException e) {
            throw new CannotRun("The shell sh is missing on this machine.", e);
        }
    }

    static Process shell(Path register) throws IOException {
        return new ProcessBuilder("sh", "-c", SCRIPT, "baophu-undertaker", register.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** After everything was stopped properly the register is empty and the undertaker has nothing to do. */
    @Override
    public void close() {
        shell.destroyForcibly().onExit().join();
    }

    public long pid() {
        return shell.pid();
    }
}
