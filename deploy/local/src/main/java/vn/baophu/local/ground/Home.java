package vn.baophu.local.ground;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout of the project that this stack was built from. */
public record Home(Path root) {
    private static final Path LOCAL = Path.of("deploy", "local");

    /** The system property {@code baophu.home}, else the nearest folder upwards from here that holds the project. */
    public static Home find() {
        String given = System.getProperty("baophu.home");
        if (given != null) {
            return new Home(Path.of(given).toAbsolutePath().normalize());
        }
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(LOCAL).resolve("pom.xml"))) {
                return new Home(folder);
            }
        }
        throw new CannotRun("The project's folder was not found from " + here + " upwards.");
    }

    public Path demo() {
        return root.resolve(LOCAL).resolve("demo");
    }

    public Path data() {
        return root.resolve(LOCAL).resolve("data");
    }

    /** The runnable jar of a service, which must have been built. */
    public Path jarOf(String module) {
        Path jar = root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new CannotRun(
                    module + " is not built; ./deploy/local/start builds it, or run: mvn -DskipTests package");
        }
        return jar;
    }
}
