package vn.baophu.local;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.baophu.local.ground.CannotRun;
import vn.baophu.local.ground.Home;

/** The launcher with real servers; where the services will be, programs that only start. */
@Timeout(value = 20, unit = MINUTES)
class LocalStackTest {
    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void buildServices() throws IOException {
        home = new Home(folder.resolve("home"));
        Files.createDirectories(home.demo());
        Files.copy(Home.find().demo().resolve("people.csv"), home.demo().resolve("people.csv"));
        for (Service service : Service.values()) {
            jar(home.root().resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar"));
        }
    }

    @Test
    void it_runs_survives_kills_and_leaves_no_process_behind() throws Exception {
        LocalStack stack = LocalStack.start(options());
        List<Long> pids = stack.pids();
        assertThat(pids).hasSizeGreaterThan(7);
        assertThat(stack.residentBytes()).isGreaterThan(100_000_000L);
        assertThat(stack.today()).isEqualTo(Options.FIRST_DAY);
        assertThat(stack.token("auditor").split("\\.")).hasSize(3);
        try (var database = DriverManager.getConnection(stack.jdbcUrl("reporting-service"))) {
            assertThat(database.isValid(60)).isTrue();
        }

        List<Long> programs = programs(stack);
        stack.kill("reporting-service");
        assertThat(programs(stack)).hasSize(programs.size() - 1);
        stack.restart("reporting-service");
        stack.stopKafka();
        stack.startKafka();
        List<Long> last = stack.pids();
        stack.close();

        last.remove(ProcessHandle.current().pid());
        assertThat(last).noneMatch(pid -> ProcessHandle.of(pid).isPresent());
        assertThat(folder.resolve("data/processes")).isEmptyFile();
    }

    @Test
    void a_service_that_ends_while_starting_is_named_with_its_log_and_all_is_ended() throws IOException {
        Path jar = home.root().resolve("targets-service/target/quarkus-app/quarkus-run.jar");
        Files.writeString(jar, "not a jar");
        Files.delete(home.root().resolve("gateway/target/quarkus-app/quarkus-run.jar"));

        assertThatThrownBy(() -> LocalStack.start(options()))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("gateway is not built");
        jar(home.root().resolve("gateway/target/quarkus-app/quarkus-run.jar"));
        assertThatThrownBy(() -> LocalStack.start(options().on(Options.FIRST_DAY)))
                .hasMessageContaining("ended while starting; its log is " + folder.resolve("data/logs"));

        assertThat(folder.resolve("data/processes")).isEmptyFile();
    }

    /** Without the processes of PostgreSQL, which come and go by themselves. */
    private static List<Long> programs(LocalStack stack) {
        return stack.pids().stream()
                .filter(pid -> ProcessHandle.of(pid)
                        .flatMap(process -> process.info().command())
                        .filter(command -> command.endsWith("java"))
                        .isPresent())
                .toList();
    }

    private Options options() {
        return new Options(home, folder.resolve("data"), Options.FIRST_DAY, 0, false, false, false);
    }

    private static void jar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInService.class.getName());
        String classFile = StandInService.class.getName().replace('.', '/') + ".class";
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest);
                var code = StandInService.class.getClassLoader().getResourceAsStream(classFile)) {
            jar.putNextEntry(new ZipEntry(classFile));
            code.transferTo(jar);
        }
    }
}
