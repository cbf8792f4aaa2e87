package vn.baophu.targets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongFileTest {
    private static final int MILLION = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void fifty_thousand_rows_of_ten_megabytes_are_read_in_a_heap_of_256() throws IOException, InterruptedException {
        var file = folder.resolve("annex.xlsx");
        LongFile.write(file);
        assertThat(Files.size(file)).isGreaterThan(7L * MILLION);

        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var reading = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongFile.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(reading.getInputStream().readAllBytes());

        assertThat(reading.waitFor()).as(said).isZero();
        assertThat(said).contains("1 %d of %d".formatted(LongFile.ROWS * LongFile.YEARS, LongFile.ROWS + 3));
    }
}
