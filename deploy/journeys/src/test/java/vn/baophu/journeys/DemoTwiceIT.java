package vn.baophu.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.stack.StackForJourneys;
import vn.baophu.local.demo.DemoLoaded;
import vn.baophu.local.demo.DemoLoader;

/** The demo is loaded again into a stack that has it. */
@ExtendWith(StackForJourneys.class)
class DemoTwiceIT {
    @Test
    void a_second_run_changes_nothing(Stack stack) {
        var again = load(stack, stack.project().resolve("deploy/local/demo"));

        assertThat(again.changed()).isFalse();
        assertThat(again.things())
                .containsEntry("units", 81)
                .containsEntry("agencies", 206)
                .containsEntry("plans", 5)
                .containsEntry("figures", 395)
                .containsEntry("reporting duties", 55)
                .containsEntry("yearly cycles", 1)
                .containsEntry("tasks", 373);
        assertThat(stack.person("registrar").readsAll("/units?asOf=2024-07-01")).hasSize(71);
    }

    /** Other bytes, so another idempotency key: the services themselves must see that nothing is new. */
    @Test
    void the_same_tables_as_a_spreadsheet_saves_them_change_nothing_either(Stack stack, @TempDir Path folder)
            throws IOException {
        var demo = stack.project().resolve("deploy/local/demo");
        try (var files = Files.walk(demo).filter(Files::isRegularFile)) {
            for (var file : files.toList()) {
                saveAgain(file, folder.resolve(demo.relativize(file)));
            }
        }

        assertThat(load(stack, folder).changed()).isFalse();
    }

    private static void saveAgain(Path file, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        var text = Files.readString(file);
        Files.writeString(to, file.toString().endsWith(".csv") ? '\uFEFF' + text.replace("\n", "\r\n") : text);
    }

    private static DemoLoaded load(Stack stack, Path folder) {
        return new DemoLoader(stack.gateway(), stack::token, folder).load();
    }
}
