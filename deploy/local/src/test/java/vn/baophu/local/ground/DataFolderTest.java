package vn.baophu.local.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void one_stack_at_a_time_holds_the_folder() {
        try (DataFolder held = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageStartingWith("Another stack is running on the data folder " + folder);
            assertThat(held.logs()).isDirectory();
        }
        DataFolder.open(folder).close();
    }

    @Test
    void a_folder_with_files_of_somebody_else_is_not_touched() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "mine");

        assertThatThrownBy(() -> DataFolder.open(folder)).hasMessageContaining("holds files that are not the stack's");
        assertThat(letter).exists();
    }

    @Test
    void emptying_leaves_nothing_but_the_lock() throws IOException {
        try (DataFolder held = DataFolder.open(folder)) {
            Files.createDirectories(held.at("postgres/base"));
            Files.writeString(held.at("postgres/base/1"), "row");

            held.empty();

            assertThat(held.at("postgres")).doesNotExist();
            assertThatThrownBy(() -> DataFolder.open(folder)).isInstanceOf(CannotRun.class);
        }
    }

    @Test
    void a_nearly_full_disk_is_said_before_anything_is_started() {
        assertThatThrownBy(() -> DataFolder.mustHaveRoom(folder, 120L * 1024 * 1024))
                .hasMessage("Only 120 MB are free on the disk of " + folder + "; the local stack needs 500 MB.");
    }

    @Test
    void a_folder_that_somebody_took_away_is_not_called_full() throws IOException {
        try (DataFolder held = DataFolder.open(folder.resolve("data"))) {
            assertThat(held.isFull()).isFalse();

            held.empty();
            Files.delete(held.logs());
            Files.delete(held.at("baophu-stack.lock"));
            Files.delete(folder.resolve("data"));

            assertThat(held.isFull()).isFalse();
        }
    }

    @Test
    void a_folder_that_can_not_be_made_is_said_in_one_sentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("cannot be written");
    }
}
