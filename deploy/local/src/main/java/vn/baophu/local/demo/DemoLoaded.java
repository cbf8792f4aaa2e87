package vn.baophu.local.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a run of the loader did.
 *
 * @param things how many of each kind the demo has, in the order in which they were loaded
 * @param changed whether anything of it was new to the stack
 */
public record DemoLoaded(Map<String, Integer> things, boolean changed) {
    static DemoLoaded nothingYet() {
        return new DemoLoaded(Map.of(), false);
    }

    DemoLoaded and(String kind, int count, boolean isNew) {
        var more = new LinkedHashMap<>(things);
        more.merge(kind, count, Integer::sum);
        return new DemoLoaded(more, changed || isNew);
    }

    /** One line for the console. */
    public String sentence() {
        var counts = things.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
        return (changed ? "Demo loaded: " : "Demo already there, unchanged: ") + counts;
    }
}
