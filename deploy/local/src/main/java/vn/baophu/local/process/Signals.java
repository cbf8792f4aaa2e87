package vn.baophu.local.process;

import java.io.IOException;
import vn.baophu.local.ground.CannotRun;

/** Signals that Java cannot send by itself. */
class Signals {
    private Signals() {}

    /** A process that is already gone is no fault. */
    static void send(long pid, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new CannotRun("The command kill is missing on this machine.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
