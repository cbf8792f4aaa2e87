package vn.baophu.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ChildTest {
    @TempDir
    Path folder;

    @Test
    void it_is_registered_while_it_runs_and_only_then() throws IOException {
        Child child = child("sleep", "600");
        child.start(died -> {});
        assertThat(Files.readString(register())).startsWith(child.pid() + " TERM ");

        child.stop();

        assertThat(child.alive()).isFalse();
        assertThat(Files.readString(register())).isEmpty();
    }

    @Test
    void a_child_that_ended_before_it_was_waited_for_leaves_the_register_too() throws Exception {
        Child child = child("sleep", "600");
        child.start(died -> {});
        ProcessHandle process = ProcessHandle.of(child.pid()).orElseThrow();

        child.askToEnd();
        process.onExit().get(2, TimeUnit.MINUTES);
        child.stop();

        assertThat(Files.readString(register())).isEmpty();
    }

    @Test
    void only_an_end_that_nobody_wanted_is_told() throws Exception {
        CompletableFuture<Child> told = new CompletableFuture<>();
        Child killed = child("sleep", "600");
        killed.start(told::complete);
        killed.kill();
        assertThat(told).isNotDone();

        Child died = child("sh", "-c", "echo the reason; exit 3");
        died.start(told::complete);

        assertThat(told.get(2, TimeUnit.MINUTES)).isSameAs(died);
        assertThat(died.exitCode()).isEqualTo(3);
        assertThat(died.log()).hasContent("the reason");
    }

    @Test
    void a_child_does_not_hear_ctrl_c() {
        Child child = child("sleep", "600");
        child.start(died -> {});

        Signals.send(child.pid(), "INT");

        assertThat(child.alive()).isTrue();
        child.stop();
    }

    @Test
    void what_an_earlier_stack_left_behind_is_ended_before_the_next_begins() {
        Child orphan = child("sleep", "600");
        orphan.start(died -> {});

        Undertaker.watch(register()).close();

        assertThat(orphan.alive()).isFalse();
    }

    @Test
    void the_undertaker_ends_everybody_when_the_stack_is_killed() throws Exception {
        Child child = child("sleep", "600");
        child.start(died -> {});
        Process undertaker = Undertaker.shell(register());

        undertaker.getOutputStream().close(); // as when the process at the other end of the pipe is gone

        assertThat(undertaker.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(child.alive()).isFalse();
    }

    private Child child(String... command) {
        return new Child("child", List.of(command), Map.of(), folder.resolve("log"), new Register(register()));
    }

    private Path register() {
        return folder.resolve("processes");
    }
}
