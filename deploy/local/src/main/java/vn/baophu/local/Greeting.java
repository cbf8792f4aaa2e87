package vn.baophu.local;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.baophu.local.identity.Person;

/** What the console says when all is ready: the address, the people of the demo, three lines to try. */
class Greeting {
    private static final int WIDTH = 100;

    private final Options options;
    private final LocalStack stack;

    Greeting(Options options, LocalStack stack) {
        this.options = options;
        this.stack = stack;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Baophu is ready on " + stack.gateway() + " (documentation: " + stack.gateway()
                + "/docs); its day is " + stack.today() + ".");
        lines.add("");
        lines.add("People of the demo, by role; " + tokenOf("NAME") + " prints a token:");
        byRole().forEach((role, names) -> lines.addAll(wrapped(role, names)));
        lines.add("");
        lines.add("Try:");
        lines.add(curl("planner-vinh-linh", "/targets?plan=127/KH-UBND&unit=464&indicator=BHYT&year=2024"));
        lines.add(curl("reviewer-vinh-linh", "/progress?unit=464&period=2024-S1&indicator=BHYT"));
        lines.add(curl("reporter-ho-xa", "/obligations?unit=19363&period=2024-S1"));
        lines.add("");
        lines.add("Ctrl-C stops everything; the next start goes on with the same data.");
        return lines;
    }

    private Map<String, List<String>> byRole() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Person person : stack.people().all()) {
            for (String role : person.roles()) {
                names.computeIfAbsent(role, none -> new ArrayList<>()).add(person.name());
            }
        }
        return names;
    }

    private static List<String> wrapped(String role, List<String> names) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder("  %-12s".formatted(role));
        for (String name : names) {
            if (line.length() + name.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(14));
            }
            line.append(' ').append(name);
        }
        lines.add(line.toString());
        return lines;
    }

    private String curl(String person, String path) {
        return "  curl -s -H \"Authorization: Bearer $(" + tokenOf(person) + ")\" '" + stack.gateway() + "/api/v1"
                + path + "'";
    }

    private String tokenOf(String person) {
        boolean usual = options.data().equals(options.home().data());
        return "./deploy/local/token " + (usual ? "" : "--data " + options.data() + " ") + person;
    }
}
