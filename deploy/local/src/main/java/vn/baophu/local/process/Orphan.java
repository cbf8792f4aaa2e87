package vn.baophu.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.baophu.local.ground.CannotRun;

/** A process that outlived the stack which started it. */
record Orphan(String name, ProcessHandle process, String signal) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Ends every process that an earlier stack on the same folder has left behind; answers how many there were. */
    static int stopAll(Path register) {
        List<Orphan> orphans = Register.left(register);
        orphans.forEach(orphan -> Signals.send(orphan.process.pid(), orphan.signal));
        orphans.forEach(Orphan::awaitEnd);
        return orphans.size();
    }

    private void awaitEnd() {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new CannotRun(name + " of an earlier start (process " + process.pid() + ") does not end.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted while waiting for " + name + " of an earlier start.", e);
        }
    }
}
