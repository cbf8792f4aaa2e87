package vn.baophu.targets.result;

import java.util.List;
import java.util.stream.Stream;
import vn.baophu.platform.error.Language;

/**
 * Something that is not known, and why.
 *
 * @param periods the periods of which it is not known, e.g. {@code 2024-S1}; empty where it is no matter of periods
 * @param places what the sentence says besides the periods
 */
public record Unknown(WhyUnknown why, List<String> periods, List<Object> places) {
    public static Unknown of(WhyUnknown why, Object... places) {
        return new Unknown(why, List.of(), List.of(places));
    }

    static Unknown of(WhyUnknown why, List<String> periods, Object... places) {
        return new Unknown(why, periods, List.of(places));
    }

    /** For a clerk. */
    public String sentence(Language language) {
        var spoken = periods.isEmpty() ? Stream.empty() : Stream.of(String.join(", ", periods));
        return why.sentence(language, Stream.concat(spoken, places.stream()).toArray());
    }
}
