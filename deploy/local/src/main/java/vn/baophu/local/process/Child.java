package vn.baophu.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.baophu.local.ground.CannotRun;

/**
 * One program of the stack: started, stopped, killed and started again under the same name and with the same
 * environment. Its output goes to its log.
 */
public class Child {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Ctrl-C in a terminal reaches the whole group of processes; only the launcher listens, and stops us in order. */
    private static final List<String> DEAF_TO_CTRL_C = List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh");

    private final String name;
    private final Path log;
    private final ProcessBuilder builder;
    private final Register register;
    private Process process;
    private boolean wanted;

    public Child(String name, List<String> command, Map<String, String> environment, Path log, Register register) {
        this.name = name;
        this.log = log;
        this.register = register;
        List<String> whole = new ArrayList<>(DEAF_TO_CTRL_C);
        whole.addAll(command);
        this.builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
    }

    /** {@code unexpectedly} hears when it ends without having been stopped or killed by us. */
    public synchronized void start(Consumer<Child> unexpectedly) {
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new CannotRun(name + " could not be started: " + e.getMessage() + ".", e);
        }
        wanted = true;
        register.born(name, process.toHandle(), "TERM");
        Process started = process;
        started.onExit().thenRun(() -> ended(started, unexpectedly));
    }

    /** What it is told by its environment from its next start on, besides what it was told before. */
    public synchronized void tell(Map<String, String> environment) {
        builder.environment().putAll(environment);
    }

    /** Asks it to end and does not wait: several children end side by side. */
    public synchronized void askToEnd() {
        wanted = false;
        if (alive()) {
            process.destroy();
        }
    }

    /** Asks it to end, and insists after twenty seconds. */
    public synchronized void stop() {
        end(Process::destroy);
    }

    /** As the kernel would when memory is short: SIGKILL, no chance to tidy up. */
    public synchronized void kill() {
        end(Process::destroyForcibly);
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    public synchronized boolean alive() {
        return process != null && process.isAlive();
    }

    public synchronized long pid() {
        return process.pid();
    }

    public synchronized int exitCode() {
        return process.exitValue();
    }

    /** Also when it has ended by then: after {@link #askToEnd} nobody else takes it off the register. */
    private void end(Consumer<Process> how) {
        wanted = false;
        if (alive()) {
            how.accept(process);
            awaitEnd();
        }
        register.gone(name);
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void ended(Process which, Consumer<Child> unexpectedly) {
        synchronized (this) {
            if (!wanted || which != process) {
                return;
            }
            register.gone(name);
        }
        unexpectedly.accept(this);
    }
}
