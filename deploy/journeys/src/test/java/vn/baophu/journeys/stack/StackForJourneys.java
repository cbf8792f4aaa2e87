package vn.baophu.journeys.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one stack for all journeys of this JVM, gives it to them, and ends it after the last one. */
public final class StackForJourneys implements BeforeAllCallback, ParameterResolver {
    private static final Namespace JOURNEYS = Namespace.create(StackForJourneys.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        stack(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return stack(context);
    }

    private static Stack stack(ExtensionContext context) {
        return context.getRoot()
                .getStore(JOURNEYS)
                .computeIfAbsent(Shared.class, first -> new Shared(), Shared.class)
                .stack;
    }

    /** Lives as long as the whole run of tests. */
    static final class Shared implements AutoCloseable {
        private final Path data = emptyFolder();
        private final Stack stack = Stack.start(data);

        @Override
        public void close() throws IOException {
            stack.close();
            try (var all = Files.walk(data)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }

        private static Path emptyFolder() {
            try {
                return Files.createTempDirectory("baophu-journeys-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
