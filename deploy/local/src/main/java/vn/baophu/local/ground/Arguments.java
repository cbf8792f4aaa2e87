package vn.baophu.local.ground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stood behind a command: options with a value, flags, and the other words in their order. */
public class Arguments {
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();
    private final List<String> words = new ArrayList<>();

    /** Refuses an option that is in neither list, and an option without its value. */
    public Arguments(String[] arguments, Set<String> withValue, Set<String> without) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (!argument.startsWith("--")) {
                words.add(argument);
            } else if (without.contains(argument)) {
                flags.add(argument);
            } else if (!withValue.contains(argument)) {
                throw CannotRun.wronglyAsked("The option " + argument + " is not known; see --help.");
            } else if (i + 1 == arguments.length || arguments[i + 1].startsWith("--")) {
                throw CannotRun.wronglyAsked("The option " + argument + " needs a value; see --help.");
            } else {
                values.put(argument, arguments[++i]);
            }
        }
    }

    public Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    public boolean has(String flag) {
        return flags.contains(flag);
    }

    public List<String> words() {
        return List.copyOf(words);
    }
}
