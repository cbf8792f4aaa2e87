package vn.baophu.reporting.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a verification has found so far; each row is named once. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    void altered(String table, Map<String, String> row, UUID submission, String columns) {
        add(new Finding(Flaw.ALTERED, table, row, submission, columns));
    }

    void deleted(String table, Map<String, String> row, UUID submission) {
        add(new Finding(Flaw.DELETED, table, row, submission, ""));
    }

    void inserted(String table, Map<String, String> row, UUID submission) {
        add(new Finding(Flaw.INSERTED, table, row, submission, ""));
    }

    /** The key of a row, in the order of its columns. */
    static Map<String, String> row(Object... columnsAndValues) {
        var row = new LinkedHashMap<String, String>();
        for (int at = 0; at < columnsAndValues.length; at += 2) {
            row.put((String) columnsAndValues[at], String.valueOf(columnsAndValues[at + 1]));
        }
        return row;
    }

    List<Finding> list() {
        return List.copyOf(found);
    }

    private void add(Finding finding) {
        if (found.stream()
                .noneMatch(known ->
                        known.table().equals(finding.table()) && known.row().equals(finding.row()))) {
            found.add(finding);
        }
    }
}
