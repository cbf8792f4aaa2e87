package vn.baophu.local.identity;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.baophu.local.ground.CannotRun;

/** The people of the demo by name, in the order of the file {@code people.csv}; several roles are split by semicolons. */
public class People {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Person> byName = new LinkedHashMap<>();

    public People(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            for (CSVRecord row : FORMAT.parse(reader)) {
                byName.put(row.get("name"), person(row));
            }
        } catch (IOException e) {
            throw new CannotRun("The demo's people cannot be read from " + file + ".", e);
        }
    }

    /** Refuses an unknown name with the names that there are. */
    public Person named(String name) {
        return find(name)
                .orElseThrow(() -> CannotRun.wronglyAsked("Nobody in the demo is called " + name + "; known are "
                        + String.join(", ", byName.keySet()) + "."));
    }

    public Optional<Person> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Collection<Person> all() {
        return byName.values();
    }

    private static Person person(CSVRecord row) {
        return new Person(
                row.get("name"),
                List.of(row.get("roles").split(";")),
                row.get("unit"),
                row.get("agency"),
                row.get("displayName"));
    }
}
