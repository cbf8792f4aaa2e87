package vn.baophu.local.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The folder with the demo; what stands in which file is told in its {@code README.md}. */
final class DemoFiles {
    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;

    DemoFiles(Path folder) {
        this.folder = folder;
    }

    List<DemoPlan> plans() {
        return list("plans.json", new TypeReference<>() {});
    }

    List<JsonNode> regimes() {
        return list("regimes.json", new TypeReference<>() {});
    }

    List<JsonNode> baselines() {
        return list("baselines.json", new TypeReference<>() {});
    }

    List<DemoAssignment> assignments() {
        return list("assignments.json", new TypeReference<>() {});
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new DemoRefused(file, "it can not be read (" + e.getMessage() + ")");
        }
    }

    /** How many rows a table has, its header not counted. */
    int rows(String file) {
        try (var rows = CSVParser.parse(text(file), CSVFormat.DEFAULT)) {
            return rows.getRecords().size() - 1;
        } catch (IOException e) {
            throw new DemoRefused(file, "it is no table (" + e.getMessage() + ")");
        }
    }

    private <T> List<T> list(String file, TypeReference<List<T>> type) {
        try {
            return json.readValue(text(file), type);
        } catch (IOException e) {
            throw new DemoRefused(file, "it can not be understood (" + e.getMessage() + ")");
        }
    }
}
