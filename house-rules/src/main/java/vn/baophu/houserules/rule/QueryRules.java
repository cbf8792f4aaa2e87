package vn.baophu.houserules.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How SQL is asked. Hibernate keeps a plan for each native query, found again by its text and the builders of its result.
 * The builder of a single column of a plain type equals no other, so such a query is planned anew each time it is asked,
 * and its plans push those of all others out.
 */
public final class QueryRules {
    private static final String PLAIN =
            "UUID|String|Boolean|Short|Integer|Long|Big\\w+|Local\\w+|Instant|Offset\\w+|(?!Object\\b)\\w+\\[]";

    /** From the call to its last argument, not into the calls that follow it. */
    private static final Pattern TYPED = Pattern.compile(
            "createNativeQuery\\((?:(?!\\.set|\\.get|\\.execute|createNativeQuery).)*?\\b(" + PLAIN
                    + ")\\.class\\s*\\)",
            Pattern.DOTALL);

    private QueryRules() {}

    /** The native queries for one column of a plain type below a folder, as sentences. */
    public static List<String> faults(Path folder) {
        return SizedFile.below(folder).stream()
                .map(SizedFile::path)
                .flatMap(QueryRules::typed)
                .toList();
    }

    private static Stream<String> typed(Path file) {
        return TYPED.matcher(read(file))
                .results()
                .map(found -> file + " asks a native query for " + found.group(1)
                        + ", which is planned anew each time: ask for Object and cast");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
