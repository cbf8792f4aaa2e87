package vn.baophu.houserules.rule;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The bad classes among the test resources, compiled aside so that no other test meets them. */
final class Fixture {
    static final String ROOT = "vn.baophu.fixture";

    private Fixture() {}

    static JavaClasses compiled(Path target) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"), "-d", target.toString()));
        try (Stream<Path> sources = Files.walk(Path.of("src/test/resources/fixture"))) {
            sources.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IOException("The fixtures do not compile");
        }
        return new ClassFileImporter().importPath(target);
    }
}
